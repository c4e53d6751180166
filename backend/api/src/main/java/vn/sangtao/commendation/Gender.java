package vn.sangtao.commendation;

/**
 * The sex of a person (giới tính) as the reports on emulation and commendation ask for it: the share of women among those
 * commended. It is held for these figures alone.
 */
public enum Gender {
    FEMALE,
    MALE
}
