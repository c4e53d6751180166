package vn.sangtao.commendation;

/**
 * The forms of commendation: biểu dương, giấy khen, bằng khen, kỷ niệm chương, bằng Lao động sáng tạo, and others. The
 * forms that each level may give are data with validity dates, see {@link FormCompetence}.
 */
public enum CommendationForm {
    PRAISE,
    CERTIFICATE_OF_MERIT,
    DIPLOMA_OF_MERIT,
    COMMEMORATIVE_MEDAL,
    CREATIVE_LABOUR_DIPLOMA,
    OTHER
}
