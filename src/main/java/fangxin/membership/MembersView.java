package fangxin.membership;

import fangxin.common.LocalizedText;
import fangxin.naming.title.Title;
import fangxin.round.ApplicationRound;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Members of a composite, and the figures of its share.
 *
 * @param lead     registered name of the body that leads it
 * @param binding  whether the share binds; otherwise it is advice
 * @param wanted   percent that the round wants, 0 for none
 * @param least    members with a title wanted at least
 * @param percent  titled members in percent of those who agreed, or null where nobody has
 * @param excepted the decision to name it below a binding share, or null
 * @param mine     whether the reader may change the list
 * @param mayExcept whether the reader may decide to name it below the share
 */
public record MembersView(
        String composite,
        String reference,
        String kind,
        LocalizedText kindName,
        String name,
        String lead,
        List<MemberRow> members,
        int agreed,
        int titled,
        BigDecimal percent,
        int wanted,
        int least,
        boolean asked,
        boolean binding,
        boolean met,
        ShortfallDecisionView excepted,
        boolean mine,
        boolean mayExcept)
        implements Serializable {

    /**
     * One member.
     *
     * @param title  number of its own highest valid title, or null
     * @param paper  id of the scan of a paper agreement; null for the public and where there is none
     */
    public record MemberRow(
            String id,
            int seq,
            String creditCode,
            String name,
            String signName,
            String address,
            Member.MembershipState state,
            boolean onPaper,
            String paper,
            String signer,
            String reason,
            String actor,
            Instant answeredAt,
            String title,
            ApplicationRound.TitleLevel level)
            implements Serializable {
        static MemberRow of(Member member, Title title, boolean open) {
            return new MemberRow(
                    member.id(),
                    member.seq(),
                    member.creditCode(),
                    member.name(),
                    member.signName(),
                    member.address(),
                    member.state(),
                    member.onPaper(),
                    open ? member.paper() : null,
                    open ? member.signer() : null,
                    open ? member.reason() : null,
                    open ? member.actorName() : null,
                    member.answeredAt(),
                    title == null ? null : title.number(),
                    title == null ? null : title.category().level());
        }

        public boolean titled() {
            return title != null;
        }
    }

    /** A decision on the share. */
    public record ShortfallDecisionView(
            Shortfall.ShortfallOutcome outcome, String reason, LocalDate until, String actor, Instant at)
            implements Serializable {
        static ShortfallDecisionView of(Shortfall shortfall) {
            return new ShortfallDecisionView(
                    shortfall.outcome(),
                    shortfall.reason(),
                    shortfall.until(),
                    shortfall.actorName(),
                    shortfall.decidedAt());
        }
    }

    /** Those still on the list. */
    public List<MemberRow> currentMembers() {
        return members.stream()
                .filter(row ->
                        row.state() == Member.MembershipState.LISTED || row.state() == Member.MembershipState.AGREED)
                .toList();
    }

    /** Those who are off it again, or never came. */
    public List<MemberRow> formerMembers() {
        return members.stream()
                .filter(row ->
                        row.state() != Member.MembershipState.LISTED && row.state() != Member.MembershipState.AGREED)
                .toList();
    }
}
