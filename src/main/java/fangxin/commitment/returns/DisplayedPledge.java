package fangxin.commitment.returns;

import fangxin.commitment.terms.GoodsClass;
import fangxin.commitment.terms.ReturnChannel;
import fangxin.commitment.terms.ReturnExclusion;
import fangxin.commitment.terms.ReturnTerms;
import fangxin.common.LocalizedText;
import fangxin.naming.title.Title;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Value of a pledge of returns in the columns of the national display of pledges (消费查): unit, address and phone,
 * channel, classes of goods, days, exclusions, and first day.
 *
 * @param phone phone number for customers, or null
 */
public record DisplayedPledge(
        String title,
        String signName,
        String registeredName,
        String creditCode,
        String office,
        String address,
        String phone,
        ReturnChannel channel,
        LocalizedText classes,
        int days,
        LocalizedText exclusions,
        LocalDate validFrom) {
    static DisplayedPledge of(ReturnPledge pledge, ReturnTerms terms) {
        Title title = pledge.title();
        PledgedTerms pledged = pledge.terms();
        return new DisplayedPledge(
                title.number(),
                title.place().signName(),
                title.holder().registeredName(),
                title.holder().creditCode(),
                title.place().office(),
                title.place().address(),
                title.place().phone(),
                pledge.channel(),
                joined(pledge.classes(terms).stream().map(GoodsClass::name)),
                pledged.days(),
                joined(Stream.concat(
                        pledged.exclusions().stream()
                                .map(terms::exclusion)
                                .flatMap(Optional::stream)
                                .map(ReturnExclusion::name),
                        Stream.ofNullable(pledged.otherExclusions()))),
                pledge.validFrom());
    }

    private static LocalizedText joined(Stream<LocalizedText> names) {
        List<LocalizedText> all = names.toList();
        return new LocalizedText(
                all.stream().map(LocalizedText::zh).collect(Collectors.joining("、")),
                all.stream()
                        .map(name -> name.en() == null ? name.zh() : name.en())
                        .collect(Collectors.joining("; ")));
    }
}
