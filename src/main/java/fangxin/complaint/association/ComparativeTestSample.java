package fangxin.complaint.association;

import fangxin.common.validation.Length;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Stored sample of a comparative test (比较试验样品): product, trader with its contact, which is erased when the test is
 * public or discarded, the result, and the trader's objection with its answer.
 */
@Entity
@Table(name = "comparative_test_sample")
public class ComparativeTestSample {
    @Id
    @Length(max = 36)
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "test")
    private ComparativeTest test;

    private int seq;

    @NotNull
    @Length(max = 120)
    private String product;

    @NotNull
    @Length(max = 120)
    private String trader;

    /** Contact of the trader; null once the test is public or discarded, since no further notification follows. */
    @Length(max = 130)
    private String contact;

    @NotNull
    @Length(max = 500)
    private String result;

    @Length(max = 1000)
    private String objection;

    private LocalDate objectedOn;

    @Length(max = 1000)
    private String answer;

    protected ComparativeTestSample() {}

    ComparativeTestSample(ComparativeTest test, int seq, ComparativeTestSampleInput input) {
        this.id = UUID.randomUUID().toString();
        this.test = test;
        this.seq = seq;
        this.product = input.product();
        this.trader = input.trader();
        this.contact = input.contact();
        this.result = input.result();
    }

    void object(String words, LocalDate on) {
        objection = words;
        objectedOn = on;
        answer = null;
    }

    void answer(String words) {
        answer = words;
    }

    void eraseContact() {
        contact = null;
    }

    String id() {
        return id;
    }

    int seq() {
        return seq;
    }

    String product() {
        return product;
    }

    String trader() {
        return trader;
    }

    String contact() {
        return contact;
    }

    String result() {
        return result;
    }

    String objection() {
        return objection;
    }

    LocalDate objectedOn() {
        return objectedOn;
    }

    String answer() {
        return answer;
    }
}
