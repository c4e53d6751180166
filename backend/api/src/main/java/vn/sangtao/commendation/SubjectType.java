package vn.sangtao.commendation;

/** Who can be commended: a person (cá nhân) or a group (tập thể). */
public enum SubjectType {
    PERSON,
    GROUP
}
