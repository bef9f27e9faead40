package fangxin.supervision.draw;

import fangxin.common.validation.Length;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Stored pair of evaluators of a draw (评审员组合), who visit the units of one route. */
@Entity
@Table(name = "draw_pair")
public class DrawPair {
    @Id
    @Length(max = 36)
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "draw")
    private RandomDraw draw;

    private int pairNumber;

    @NotNull
    @Length(max = 60)
    private String firstAccount;

    @NotNull
    @Length(max = 60)
    private String secondAccount;

    protected DrawPair() {}

    DrawPair(RandomDraw draw, EvaluatorPairing.EvaluatorPair pair) {
        this.id = UUID.randomUUID().toString();
        this.draw = draw;
        this.pairNumber = pair.number();
        this.firstAccount = pair.first();
        this.secondAccount = pair.second();
    }

    EvaluatorPairing.EvaluatorPair pair() {
        return new EvaluatorPairing.EvaluatorPair(pairNumber, firstAccount, secondAccount);
    }
}
