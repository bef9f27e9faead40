package fangxin.supervision.draw;

import fangxin.common.validation.Length;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Stored possible evaluator of a draw (备选评审员): account, name, and the salted hash by which the public list names the
 * person; only the office and its auditors read the name.
 */
@Entity
@Table(name = "draw_evaluator")
public class DrawEvaluator {
    @Id
    @Length(max = 36)
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "draw")
    private RandomDraw draw;

    @NotNull
    @Length(max = 60)
    private String account;

    @NotNull
    @Length(max = 100)
    private String actorName;

    @NotNull
    @Length(max = 64)
    private String commitment;

    protected DrawEvaluator() {}

    DrawEvaluator(RandomDraw draw, String account, String name, String commitment) {
        this.id = UUID.randomUUID().toString();
        this.draw = draw;
        this.account = account;
        this.actorName = name;
        this.commitment = commitment;
    }

    String account() {
        return account;
    }

    String name() {
        return actorName;
    }

    String commitment() {
        return commitment;
    }
}
