package vn.sangtao.commendation;

/** The types of subjects that can be commended: a person (cá nhân) or a group (tập thể). */
public enum SubjectType {
    PERSON,
    GROUP
}
