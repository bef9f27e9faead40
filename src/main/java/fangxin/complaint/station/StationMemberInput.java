package fangxin.complaint.station;

import fangxin.common.FieldErrors;
import fangxin.common.TextNormalizer;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/** Input of a person who is entered as staff of a station: name, post and phone. */
public record StationMemberInput(
        @NotBlank(message = "{station.member.name}") @Length(max = 60, message = "{station.text.long}")
        String name,

        @NotBlank(message = "{station.member.post}") @Length(max = 60, message = "{station.text.long}")
        String post,

        @NotBlank(message = "{station.member.phone}") @Length(max = 40, message = "{station.text.long}")
        String phone) {
    public StationMemberInput {
        name = FieldErrors.tidy(name);
        post = FieldErrors.tidy(post);
        phone = FieldErrors.tidy(TextNormalizer.phone(phone));
    }
}
