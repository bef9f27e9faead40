package fangxin.procedure.screening;

/**
 * Policy on pictures of another subject (他人图片): a picture that another merchant or other premises used too is a red
 * flag. A merchant may use the picture of its licence for each of its premises, since one licence covers them; and
 * any picture again for the same premises, in another round for example.
 */
final class ReusedPicturePolicy {
    private static final String LICENCE = "licence";

    private ReusedPicturePolicy() {}

    /**
     * Use of a picture in an application.
     *
     * @param premises id of the premises, or null before the first submission
     * @param evidence code of the type of evidence
     */
    record PictureUse(String merchant, String premises, String evidence) {}

    /**
     * Returns whether two uses of a picture conflict: by two merchants, or at two premises of one unless both are a
     * licence.
     */
    static boolean areInConflict(PictureUse one, PictureUse other) {
        if (!one.merchant().equals(other.merchant())) {
            return true;
        }
        boolean twoPremises = one.premises() != null
                && other.premises() != null
                && !one.premises().equals(other.premises());
        return twoPremises && !(LICENCE.equals(one.evidence()) && LICENCE.equals(other.evidence()));
    }
}
