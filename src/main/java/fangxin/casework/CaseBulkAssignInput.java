package fangxin.casework;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Input of a sector authority that assigns one evaluation team to several cases: their references, the accounts of the
 * members, of the lead and of the representative of the consumers, and a note.
 *
 * @param evaluators accounts of the members
 * @param leader     account of the member in the lead
 * @param consumer   account of the representative of the consumers, where a round has members score alone; else null
 * @param note       note for the team, or null
 */
public record CaseBulkAssignInput(
        @NotEmpty(message = "{casework.bulk.nothing}")
        @Size(max = CaseBulkService.MOST, message = "{casework.bulk.many}")
        List<@NotNull(message = "{casework.bulk.nothing}") @Length(max = 30) String> references,

        @NotEmpty(message = "{casework.bulk.evaluators}")
        @Size(max = CaseBulkService.MOST, message = "{casework.bulk.many}")
        List<@NotNull(message = "{casework.bulk.evaluators}") @Length(max = 60) String> evaluators,

        @NotBlank(message = "{evaluation.team.leader}") @Length(max = 60)
        String leader,

        @Length(max = 60) String consumer,

        @Length(max = 1000, message = "{evaluation.tooLong}")
        String note) {
    public CaseBulkAssignInput {
        leader = FieldErrors.tidy(leader);
        consumer = FieldErrors.tidy(consumer);
        note = FieldErrors.tidy(note);
    }
}
