package fangxin.commitment.chain;

import fangxin.common.CheckDigit;
import fangxin.common.validation.Length;
import fangxin.merchant.Merchant;
import fangxin.naming.notice.ActionStamp;
import fangxin.organization.identity.RecordedActor;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * Stored pledge of a chain for its stores (连锁门店统一承诺), made by one list: number of stores, file with the authorisations,
 * which can be erased, who pledged and when; each store has a commitment of its own, which names it.
 */
@Entity
@Table(name = "chain_pledge")
public class ChainPledge {
    @Id
    @Length(max = 20)
    private String number;

    @ManyToOne(optional = false)
    @JoinColumn(name = "chain")
    private Merchant chain;

    private int stores;

    @Length(max = 36)
    private String proof;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @NotNull
    private Instant pledgedAt;

    protected ChainPledge() {}

    /** @param proof id of the file with the authorisations, or null where all stores are the chain's own */
    ChainPledge(String number, Merchant chain, int stores, String proof, ActionStamp by) {
        this.number = number;
        this.chain = chain;
        this.stores = stores;
        this.proof = proof;
        this.actor = RecordedActor.of(by.actor());
        this.pledgedAt = by.moment().at();
    }

    /** Returns the number of the n-th pledge of a chain in a year: digits, with a check digit. */
    static String numberOf(int year, long n) {
        return CheckDigit.append("%04d9%05d".formatted(year, n));
    }

    String number() {
        return number;
    }

    /** Erases the reference to the file with the authorisations, since their retention is over. */
    void eraseProof() {
        proof = null;
    }

    Merchant chain() {
        return chain;
    }

    /** Returns the number of stores for which the chain has pledged by this list. */
    int stores() {
        return stores;
    }

    String proof() {
        return proof;
    }

    RecordedActor actor() {
        return actor;
    }

    Instant pledgedAt() {
        return pledgedAt;
    }
}
