package fangxin.organization.identity;

import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Stored deputation of one officer for another (A/B角) from a day through a day. */
@Entity
public class Deputation {
    @Id
    @Length(max = 36)
    private String id;

    @NotNull
    @Length(max = 60)
    private String account;

    @NotNull
    @Length(max = 60)
    private String deputyFor;

    @NotNull
    private LocalDate since;

    @NotNull
    private LocalDate until;

    protected Deputation() {}

    public Deputation(String account, String deputyFor, LocalDate since, LocalDate until) {
        if (account.equals(deputyFor)) {
            throw RuleViolation.at("account", "identity.deputy.self");
        }
        if (until.isBefore(since)) {
            throw RuleViolation.at("until", "identity.deputy.dates");
        }
        this.id = UUID.randomUUID().toString();
        this.account = account;
        this.deputyFor = deputyFor;
        this.since = since;
        this.until = until;
    }

    /**
     * A deputy has no deputy: neither may the colleague be standing in for someone at that time, nor may the deputy
     * be away. Several deputies of one colleague at the same time are no chain; the same deputy twice is a slip.
     */
    public void requireNoChain(List<Deputation> others) {
        others.stream().filter(this::overlaps).forEach(other -> {
            if (other.account.equals(account) && other.deputyFor.equals(deputyFor)) {
                throw RuleViolation.at("since", "identity.deputy.overlap", other.since, other.until);
            }
            if (other.account.equals(deputyFor)) {
                throw RuleViolation.at("account", "identity.deputy.chain", deputyFor);
            }
            if (other.deputyFor.equals(account)) {
                throw RuleViolation.at("account", "identity.deputy.covered", account);
            }
        });
    }

    private boolean overlaps(Deputation other) {
        return !other.since.isAfter(until) && !since.isAfter(other.until);
    }

    /** Ends the deputation on a day before its last one; a later day changes nothing. */
    public void end(LocalDate lastDay) {
        if (lastDay.isBefore(until)) {
            until = lastDay;
        }
    }

    public String id() {
        return id;
    }

    public String account() {
        return account;
    }

    public String deputyFor() {
        return deputyFor;
    }

    public LocalDate since() {
        return since;
    }

    public LocalDate until() {
        return until;
    }
}
