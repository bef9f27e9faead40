package fangxin.candidacy;

import fangxin.calendar.Moment;
import fangxin.identity.Account;
import fangxin.identity.Accounts;
import fangxin.identity.Mailings;
import fangxin.identity.Recusals;
import fangxin.identity.Role;
import fangxin.merchant.Premises;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Letters about a candidacy. In every sentence {0} is the reference and {1} the sign name; what else is told
 * begins with {2}; days are computed ones and are marked where they are provisional.
 */
@ApplicationScoped
public class Correspondence {
    @Inject
    Accounts accounts;
    @Inject
    Mailings mailings;
    @Inject
    Recusals recusals;

    /** Tells the merchant something that has just been done; a later event of the same kind is told again. */
    public void toMerchant(Candidacy candidacy, String key, Moment now, Object... more) {
        write(candidacy, Role.MERCHANT, candidacy.merchant().id(), key,
                String.valueOf(candidacy.journal().size()), now, more);
    }

    /** Tells whoever holds a role at a place and need not keep away; the same {@code occasion} is told only once. */
    public void write(Candidacy candidacy, Role role, String place, String key, String occasion, Moment now,
            Object... more) {
        Object[] arguments = Stream.concat(Stream.of(candidacy.reference(), nameOf(candidacy)),
                Stream.of(more).map(one -> one instanceof LocalDate day ? now.stated(day) : one)).toArray();
        for (Account reader : accounts.holding(role, place, now.today())) {
            if (role != Role.MERCHANT && recusals.keepsAway(reader.username(), candidacy.merchant().id())) {
                continue;
            }
            mailings.to(reader, key, String.join(":", candidacy.reference(), key, occasion, reader.username()),
                    arguments);
        }
    }

    private static String nameOf(Candidacy candidacy) {
        return Optional.ofNullable(candidacy.premises().map(Premises::signName).orElse(null))
                .orElse(candidacy.merchant().name());
    }
}
