package vn.sangtao.commendation;

/**
 * The sex of a person (giới tính), kept only for the share of women among those commended, which reports on emulation
 * and commendation require.
 */
public enum Gender {
    FEMALE,
    MALE
}
