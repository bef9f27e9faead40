package fangxin.complaint.channel;

import fangxin.common.FieldErrors;
import fangxin.common.LocalizedText;
import fangxin.common.validation.BothLanguages;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;

/**
 * Value of one channel by which a consumer reaches an authority or an association (消费者诉求渠道): its code, purpose, name
 * and use, with a phone number or the address of a page.
 *
 * @param purpose what the channel is for, by which the public page groups it
 * @param text    how it is used, in one or two sentences
 * @param phone   number to call, or null
 * @param address page to open, or null
 */
public record ConsumerChannel(
        @NotBlank(message = "{channel.code}") @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}", message = "{channel.code}")
        String code,

        @NotNull(message = "{channel.purpose.missing}") ChannelPurpose purpose,

        @NotNull(message = "{channel.name.missing}")
        @BothLanguages(message = "{channel.name.missing}")
        @Length(max = 60, message = "{channel.long}")
        LocalizedText name,

        @NotNull(message = "{channel.text.missing}")
        @BothLanguages(message = "{channel.text.missing}")
        @Length(max = 300, message = "{channel.long}")
        LocalizedText text,

        @Pattern(regexp = "[0-9][0-9-]{2,19}", message = "{channel.phone.form}")
        String phone,

        @Length(max = 200, message = "{channel.long}")
        @Pattern(regexp = "https?://[A-Za-z0-9.-]+(?::[0-9]+)?(?:/\\S*)?", message = "{channel.address.form}")
        String address)
        implements Serializable {
    /** Purpose of a channel (渠道用途). */
    public enum ChannelPurpose {
        /** Statutory complaints and reports, received on the national 12315 platform. */
        COMPLAINTS_AND_REPORTS,
        /** Opinions, suggestions and questions, which start no statutory procedure of complaints. */
        OPINIONS_AND_QUESTIONS,
        /** Mediation and help besides the authority. */
        MEDIATION
    }

    public ConsumerChannel {
        phone = FieldErrors.tidy(phone);
        address = FieldErrors.tidy(address);
    }
}
