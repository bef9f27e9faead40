package fangxin.complaint.channel;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Value of all channels for consumers in the order of the public page (消费者诉求渠道清单), with their source, also content of
 * config/consumer-channels.json; finds one channel, makes copies with one changed, added or removed, and refuses
 * doubled codes.
 *
 * @param source document or page that names the channels
 */
public record ConsumerChannelTerms(
        @NotEmpty(message = "{channel.empty}") @Size(max = 40, message = "{channel.many}")
        List<@NotNull(message = "{channel.empty}") @Valid ConsumerChannel> channels,

        @NotBlank(message = "{channel.source.missing}") @Length(max = 200, message = "{channel.long}")
        String source) {

    /** Refuses faulty terms with a sentence for each field, and two channels with one code. */
    void check() {
        FieldErrors errors = new FieldErrors().validate(this);
        errors.check();
        long codes = channels.stream().map(ConsumerChannel::code).distinct().count();
        errors.refuse(codes < channels.size(), "terms.channels", "channel.twice")
                .check();
    }

    public Optional<ConsumerChannel> find(String code) {
        return channels.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** Returns the list with a channel changed in its place, or added at the end. */
    public ConsumerChannelTerms with(ConsumerChannel changed) {
        List<ConsumerChannel> all = new ArrayList<>(channels);
        all.replaceAll(each -> each.code().equals(changed.code()) ? changed : each);
        if (!all.contains(changed)) {
            all.add(changed);
        }
        return new ConsumerChannelTerms(all, source);
    }

    /** Returns the list without a channel. */
    public ConsumerChannelTerms without(String code) {
        return new ConsumerChannelTerms(
                channels.stream().filter(each -> !each.code().equals(code)).toList(), source);
    }

    public ConsumerChannelTerms withSource(String named) {
        return new ConsumerChannelTerms(channels, named);
    }
}
