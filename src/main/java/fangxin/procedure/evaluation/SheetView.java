package fangxin.procedure.evaluation;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.CriteriaEdition;
import fangxin.criteria.model.Mark;
import fangxin.criteria.model.Measurement;
import fangxin.organization.storage.StoredFile;
import fangxin.procedure.candidacy.CandidacyView;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * View of a score sheet for a team member while it is filled in: items with marks, former marks and pictures,
 * signatures, progress, closing and late marks.
 *
 * @param candidacy null for a sheet on a title
 */
public record SheetView(
        CandidacyView candidacy,
        @NotNull SheetPlace place,
        @NotNull SheetIdentity identity,
        @NotNull List<CriteriaEdition> editions,
        @NotNull List<SheetItem> cells,
        @NotNull SheetSigning signing,
        @NotNull SheetProgress progress,
        @NotNull SheetClosing closing,
        @NotNull List<LateMarkView> late) {

    /**
     * Place that a sheet scores.
     *
     * @param address          null where none is known
     * @param page             address of the page to which its evaluators return
     * @param signedByConsumer whether a consumer representative signs the sheet
     */
    public record SheetPlace(
            String signName, String address, @NotNull String page, boolean signedByConsumer) {
        static SheetPlace of(ScoredSubject subject) {
            return new SheetPlace(subject.signName(), subject.address(), subject.page(), subject.isSignedByConsumer());
        }
    }

    /**
     * Identity of a score sheet.
     *
     * @param generation      1 at first; each reopening adds one
     * @param type            the team's, a member's own, or the one into which the members' own were merged
     * @param reopeningReason reason for which the closed sheet before was reopened, or null
     */
    public record SheetIdentity(
            @NotNull String id, int generation, @NotNull SheetType type, String reopeningReason) {}

    /**
     * Signing of a score sheet by its team.
     *
     * @param signedByReader whether the reader has signed it with its present marks
     */
    public record SheetSigning(
            @NotNull List<SheetMember> team, @NotNull List<SheetSignatureView> signatures, boolean signedByReader) {
        /** Returns the signature for the shop, or null. */
        public SheetSignatureView shop() {
            return by(SheetSignature.SigningParty.SHOP);
        }

        /** Returns the signature of the consumer representative, or null. */
        public SheetSignatureView consumer() {
            return by(SheetSignature.SigningParty.CONSUMER);
        }

        private SheetSignatureView by(SheetSignature.SigningParty party) {
            return signatures.stream()
                    .filter(one -> one.party() == party)
                    .findFirst()
                    .orElse(null);
        }
    }

    /** Closing of a score sheet: the person by name, and the time; both null while it is open. */
    public record SheetClosing(boolean closed, String by, Instant closedAt) {
        static final SheetClosing OPEN = new SheetClosing(false, null, null);

        static SheetClosing of(ScoreSheet sheet) {
            return new SheetClosing(sheet.isClosed(), sheet.closedByName(), sheet.closedAt());
        }
    }

    public enum SheetType {
        JOINT,
        OWN,
        MERGED;

        static SheetType of(ScoreSheet sheet) {
            return sheet.scorer() != null ? OWN : sheet.isMerged() ? MERGED : JOINT;
        }
    }

    /** Former mark: its author, its time, and the reason for which it replaced the one before. */
    public record MarkRevision(
            int seq,
            @NotNull Mark mark,
            @NotNull String by,
            @NotNull Instant markedAt,
            String changeReason) {}

    /**
     * A mark or a picture that arrived after the sheet was locked.
     *
     * @param points null for a picture, and where they do not follow from the measurement
     */
    public record LateMarkView(
            @NotNull String code,
            Double points,
            Measurement measured,
            boolean leftOut,
            boolean veto,
            String reason,
            String file,
            @NotNull String by,
            @NotNull Instant receivedAt) {}

    /** Mark that one member gave alone. */
    public record MemberMark(String name, @NotNull Mark mark) {}

    /**
     * Item of a score sheet.
     *
     * @param sheet         name of the edition that the item is of
     * @param newest        who gave the newest mark
     * @param photosLacking number of pictures that the mark still needs
     * @param history       every mark that was given, the first first
     * @param scored        the members' own marks, once they are merged
     */
    public record SheetItem(
            int number,
            LocalizedText sheet,
            LocalizedText section,
            @NotNull CriteriaEdition.Item item,
            boolean bonus,
            Mark mark,
            @NotNull MarkAuthor newest,
            @NotNull ItemComparison comparison,
            @NotNull List<SheetPhoto> photos,
            int photosLacking,
            @NotNull List<MarkRevision> history,
            @NotNull List<MemberMark> scored) {
        public boolean isMarked() {
            return mark != null;
        }

        public boolean lacksReason() {
            return mark != null && mark.lacksReason(item);
        }

        public boolean isDone() {
            return isMarked() && !lacksReason() && photosLacking == 0;
        }

        public boolean isOpen() {
            return !isDone() && !(bonus && !isMarked());
        }

        /**
         * Returns whether the finding of the station contradicts the self-check of the merchant; the mark is ignored.
         */
        public boolean isRefuted() {
            return new ThreeWayComparison(comparison.selfCheck(), comparison.verified(), null).hasDifference();
        }

        /** Returns whether members who scored separately gave different marks. */
        public boolean isDisputed() {
            return scored.stream()
                            .map(one -> List.of(
                                    one.mark().points(),
                                    one.mark().leftOut(),
                                    one.mark().veto()))
                            .distinct()
                            .count()
                    > 1;
        }

        /** Returns the count or value for the form, also for a DEDUCT mark that was given in points; null for none. */
        public Double found() {
            return mark == null ? null : found(item, mark);
        }

        static Double found(CriteriaEdition.Item item, Mark mark) {
            if (mark.leftOut()) {
                return null;
            }
            if (mark.measured() != null) {
                return mark.measured().found();
            }
            return item.mode() == CriteriaEdition.MarkingMode.DEDUCT
                    ? Double.valueOf(item.occurrences(mark.points()))
                    : null;
        }

        /**
         * Returns the count up to which a mark has full points and needs no reason; null where no count is entered.
         */
        public Double mostFoundForFull() {
            return item.mode() == CriteriaEdition.MarkingMode.DEDUCT
                    ? Double.valueOf(item.occurrences(item.max()))
                    : null;
        }

        /** Returns the points that the worded scale offers; empty where a number is entered. */
        public List<CriteriaEdition.ScaleStep> scale() {
            return item.anchors() == null ? List.of() : item.anchors();
        }
    }

    /** Author of a mark: the number of the mark (0 for none), the person by name, and the time. */
    public record MarkAuthor(int seq, String by, Instant markedAt) {
        static final MarkAuthor NOBODY = new MarkAuthor(0, null, null);
    }

    /**
     * Comparison of self-check, verification and mark of an item.
     *
     * @param selfCheck the merchant's answer, or null
     * @param verified  the station's answer at its verification, or null
     * @param differs   whether two of the three disagree
     */
    public record ItemComparison(Boolean selfCheck, Boolean verified, boolean differs) {}

    public record SheetPhoto(
            @NotNull String id,
            @NotNull String name,
            @NotNull String type) {
        static SheetPhoto of(StoredFile file) {
            return new SheetPhoto(file.id(), file.name(), file.contentType());
        }
    }

    /** Member of the team: whether the person leads it, and has signed the sheet with its present marks. */
    public record SheetMember(
            @NotNull String account, @NotNull String name, boolean leads, boolean signed) {
        static List<SheetMember> of(EvaluationTeam team, List<SheetSignature> signatures) {
            return team.members().stream()
                    .map(member -> new SheetMember(
                            member.account(),
                            member.name(),
                            member.account().equals(team.leader()),
                            signatures.stream().anyMatch(one -> member.account().equals(one.account()))))
                    .toList();
        }
    }

    /**
     * Signature of a score sheet.
     *
     * @param image    file of the signature or of the signed paper, or null
     * @param finger   whether the image was drawn on a screen
     * @param recorder name of the evaluator whose account recorded it; null where that is the signer
     * @param replaced whether the signer was replaced in the team after the sheet was closed
     */
    public record SheetSignatureView(
            @NotNull SheetSignature.SigningParty party,
            @NotNull String name,
            String image,
            boolean finger,
            @NotNull Instant signedAt,
            String recorder,
            boolean replaced) {
        static SheetSignatureView of(SheetSignature signature) {
            return new SheetSignatureView(
                    signature.party(),
                    signature.name(),
                    signature.image(),
                    signature.isDrawnByFinger(),
                    signature.signedAt(),
                    signature.recorder(),
                    signature.isReplaced());
        }

        /** Returns whether the signature was drawn on the phone of another evaluator. */
        public boolean isOnOtherPhone() {
            return finger && party == SheetSignature.SigningParty.TEAM && recorder != null;
        }
    }

    /**
     * Returns the number of pictures requested for an item of this sheet; null for none. An own sheet does not need the
     * pictures of the team.
     */
    public Integer picturesAsked(SheetItem cell) {
        return identity.type() == SheetType.OWN ? null : cell.item().minFiles();
    }

    /** Returns the number of pictures that a mark of an item needs on this sheet, with or without its veto fact. */
    public int picturesNeeded(SheetItem cell, boolean veto) {
        return ScoreSheet.picturesNeeded(identity.type() == SheetType.OWN, cell.item(), new Mark(0, false, veto, null));
    }

    public List<SheetItem> lacking() {
        return cells.stream().filter(SheetItem::isOpen).toList();
    }

    /** Returns the items of which two of self-check, verification and mark disagree. */
    public List<SheetItem> differing() {
        return cells.stream().filter(each -> each.comparison().differs()).toList();
    }

    public SheetItem cell(String code) {
        return cells.stream()
                .filter(cell -> Objects.equals(cell.item().code(), code))
                .findFirst()
                .orElse(cells.getFirst());
    }
}
