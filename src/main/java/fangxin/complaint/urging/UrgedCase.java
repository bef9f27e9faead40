package fangxin.complaint.urging;

import fangxin.common.validation.Length;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Stored case of an urging letter (催办案件): number of the complaint, with the last day and the reasons for urging that it
 * had when the letter was sent.
 */
@Entity
@Table(name = "urged_case")
public class UrgedCase {
    private static final String BETWEEN = ";";

    @Id
    @Length(max = 36)
    private String id;

    @NotNull
    @ManyToOne
    @JoinColumn(name = "letter")
    private UrgingLetter letter;

    private int seq;

    @NotNull
    @Length(max = 20)
    private String complaint;

    private LocalDate dueOn;

    @Length(max = 200)
    private String reasons;

    protected UrgedCase() {}

    UrgedCase(UrgingLetter letter, int seq, String complaint, LocalDate dueOn, Collection<UrgingReason> reasons) {
        this.id = UUID.randomUUID().toString();
        this.letter = letter;
        this.seq = seq;
        this.complaint = complaint;
        this.dueOn = dueOn;
        this.reasons =
                reasons.isEmpty() ? null : reasons.stream().map(Enum::name).collect(Collectors.joining(BETWEEN));
    }

    String complaint() {
        return complaint;
    }

    /** Returns the last day of the limit that ran when the letter was sent; null where none was known. */
    LocalDate dueOn() {
        return dueOn;
    }

    /** Returns the reasons for which the case was offered; empty where the officer chose it without such a reason. */
    List<UrgingReason> reasons() {
        return reasons == null
                ? List.of()
                : Arrays.stream(reasons.split(BETWEEN))
                        .map(UrgingReason::valueOf)
                        .toList();
    }
}
