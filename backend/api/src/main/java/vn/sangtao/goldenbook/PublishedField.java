package vn.sangtao.goldenbook;

/** The field of a work in the public book, with its names in both languages. */
public record PublishedField(String code, String nameVi, String nameEn) {}
