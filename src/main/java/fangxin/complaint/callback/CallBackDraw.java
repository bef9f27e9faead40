package fangxin.complaint.callback;

import fangxin.common.validation.Length;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecordedActor;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * Stored draw of the call-backs of a month (回访抽取): the hash of the list, the seed, the issue of the terms, the numbers
 * of cases that were listed, called by 12315 and drawn, and who drew them when. From hash, seed and issue each ticket
 * can be computed again ({@code docs/random-selection.md}).
 */
@Entity
@Table(name = "call_back_draw")
public class CallBackDraw {
    @Id
    @Length(max = 7)
    private String month;

    @Version
    private long version;

    private int termsIssue;

    @NotNull
    @Length(max = 64)
    private String listHash;

    @NotNull
    @Length(max = 64)
    private String seed;

    private int listed;
    private int platform;
    private int drawn;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @NotNull
    private Instant drawnAt;

    protected CallBackDraw() {}

    CallBackDraw(CallBackSample sample, int termsIssue, Actor actor, Instant now) {
        this.month = sample.month();
        this.termsIssue = termsIssue;
        this.listHash = sample.listHash();
        this.seed = sample.seed();
        this.listed = sample.tickets().size();
        this.platform = sample.platform();
        this.drawn = sample.drawn();
        this.actor = RecordedActor.of(actor);
        this.drawnAt = now;
    }

    String month() {
        return month;
    }

    int termsIssue() {
        return termsIssue;
    }

    String listHash() {
        return listHash;
    }

    String seed() {
        return seed;
    }

    int listed() {
        return listed;
    }

    int platform() {
        return platform;
    }

    int drawn() {
        return drawn;
    }

    RecordedActor actor() {
        return actor;
    }

    Instant drawnAt() {
        return drawnAt;
    }
}
