package fangxin.procedure.evaluation;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.CriteriaEdition;
import fangxin.criteria.model.Mark;
import fangxin.criteria.model.Measurement;
import fangxin.organization.storage.StoredFile;
import fangxin.procedure.candidacy.CandidacyView;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A sheet as a team member sees it while it is filled in.
 *
 * @param kind       the team's, a member's own, or the one into which the members' own were merged
 * @param you        whether the reader has signed it as it stands
 * @param complete   every item has its mark, and every mark its reason and its pictures
 */
public record SheetView(
        CandidacyView candidacy,
        String sheet,
        int generation,
        Kind kind,
        String amends,
        List<CriteriaEdition> editions,
        List<Cell> cells,
        List<Member> team,
        List<Signed> signatures,
        boolean you,
        boolean complete,
        boolean closed,
        String closedBy,
        Instant closedAt,
        List<Late> late) {

    public enum Kind {
        JOINT,
        OWN,
        MERGED;

        static Kind of(ScoreSheet sheet) {
            return sheet.scorer() != null ? OWN : sheet.merged() ? MERGED : JOINT;
        }
    }

    /** A mark as it was once given: by whom, when, and why it took the place of the one before. */
    public record Change(int seq, Mark mark, String by, Instant at, String why) {}

    /**
     * A mark or a picture that arrived after the sheet was locked.
     *
     * @param points null for a picture, and where they do not follow from the measurement
     */
    public record Late(
            String code,
            Double points,
            Measurement measured,
            boolean leftOut,
            boolean veto,
            String reason,
            String file,
            String by,
            Instant at) {}

    /** What one member gave alone. */
    public record Scored(String name, Mark mark) {}

    /**
     * One item.
     *
     * @param sheet   the edition that the item is of
     * @param seq     of the newest mark, 0 for none
     * @param photosLacking how many pictures the mark still needs
     * @param selfCheck what the merchant answered of itself, or null
     * @param seen    what the station saw of that when it verified, or null
     * @param differs whether two of self-check, verification and mark say different things
     * @param history every mark that was given, the first first
     * @param scored  what each member gave alone, once it is merged
     */
    public record Cell(
            int number,
            LocalizedText sheet,
            LocalizedText section,
            CriteriaEdition.Item item,
            boolean bonus,
            Mark mark,
            int seq,
            String markedBy,
            Instant markedAt,
            Boolean selfCheck,
            Boolean seen,
            boolean differs,
            List<Photo> photos,
            int photosLacking,
            List<Change> history,
            List<Scored> scored) {
        public boolean marked() {
            return mark != null;
        }

        public boolean lacksReason() {
            return mark != null && mark.lacksReason(item);
        }

        public boolean done() {
            return marked() && !lacksReason() && photosLacking == 0;
        }

        public boolean open() {
            return !done() && !(bonus && !marked());
        }

        /** Whether the station saw otherwise than the merchant answered, whatever the mark. */
        public boolean refuted() {
            return new ThreeWayComparison(selfCheck, seen, null).differ();
        }

        /** Whether members who scored alone disagree. */
        public boolean disputed() {
            return scored.stream()
                            .map(one -> List.of(
                                    one.mark().points(),
                                    one.mark().leftOut(),
                                    one.mark().veto()))
                            .distinct()
                            .count()
                    > 1;
        }

        /** The count or value to show in the form, also for a DEDUCT mark that was given in points; null for none. */
        public Double found() {
            if (mark == null || mark.leftOut()) {
                return null;
            }
            if (mark.measured() != null) {
                return mark.measured().found();
            }
            return item.mode() == CriteriaEdition.Mode.DEDUCT ? Double.valueOf(item.occurrences(mark.points())) : null;
        }

        /** The count up to which a mark has full points and needs no reason; null where no count is entered. */
        public Double mostFoundForFull() {
            return item.mode() == CriteriaEdition.Mode.DEDUCT ? Double.valueOf(item.occurrences(item.max())) : null;
        }

        /** The points that the worded scale offers; empty where a number is entered. */
        public List<CriteriaEdition.Anchor> scale() {
            return item.anchors() == null ? List.of() : item.anchors();
        }
    }

    public record Photo(String id, String name, String type) {
        static Photo of(StoredFile file) {
            return new Photo(file.id(), file.name(), file.type());
        }
    }

    public record Member(String account, String name, boolean lead, boolean signed) {}

    public record Signed(SheetSignature.Party party, String name, String image, Instant at) {}

    /** How many pictures an item is asked to have here; null for none. Who scores alone need not take the team's. */
    public Integer picturesAsked(Cell cell) {
        return kind == Kind.OWN ? null : cell.item().minFiles();
    }

    /** How many pictures a mark of an item needs here, with or without its veto fact. */
    public int picturesNeeded(Cell cell, boolean veto) {
        return ScoreSheet.picturesNeeded(kind == Kind.OWN, cell.item(), new Mark(0, false, veto, null));
    }

    public int done() {
        return (int) cells.stream().filter(Cell::done).count();
    }

    /** How many must be done: what may add points counts once it has some. */
    public int due() {
        return (int)
                cells.stream().filter(cell -> !cell.bonus() || cell.marked()).count();
    }

    public List<Cell> lacking() {
        return cells.stream().filter(Cell::open).toList();
    }

    /** The items of which self-check, verification and mark say different things. */
    public List<Cell> differing() {
        return cells.stream().filter(Cell::differs).toList();
    }

    public Cell cell(String code) {
        return cells.stream()
                .filter(cell -> Objects.equals(cell.item().code(), code))
                .findFirst()
                .orElse(cells.getFirst());
    }
}
