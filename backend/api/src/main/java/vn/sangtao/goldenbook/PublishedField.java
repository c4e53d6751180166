package vn.sangtao.goldenbook;

/** The field of a work in the public book, named in both languages. */
public record PublishedField(String code, String nameVi, String nameEn) {}
