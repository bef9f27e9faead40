package fangxin.staffing;

import fangxin.identity.Actor;
import fangxin.naming.Act;
import fangxin.naming.LinkHolders;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An edition of a signing chain: who takes which link of an office's papers of a kind, until the next edition. */
@Entity
@Table(name = "signing_chain")
public class SigningChain {
    @Id
    private String id;
    private String office;
    @Enumerated(EnumType.STRING)
    private Act.Kind kind;
    private int edition;
    @Convert(converter = LinkHolders.Column.class)
    private LinkHolders holders;
    private String account;
    private String actorName;
    @Column(name = "laidat")
    private Instant at;

    protected SigningChain() { }

    SigningChain(String office, Act.Kind kind, int edition, LinkHolders holders, Actor by, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.office = office;
        this.kind = kind;
        this.edition = edition;
        this.holders = holders.checked();
        this.account = by.account();
        this.actorName = by.name();
        this.at = now;
    }

    String office() {
        return office;
    }

    Act.Kind kind() {
        return kind;
    }

    int edition() {
        return edition;
    }

    LinkHolders holders() {
        return holders;
    }

    String actorName() {
        return actorName;
    }

    Instant at() {
        return at;
    }
}
