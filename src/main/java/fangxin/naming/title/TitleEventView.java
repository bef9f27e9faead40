package fangxin.naming.title;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.Trade;
import fangxin.criteria.model.TradeRepository;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An entry in the history of a title. @param effective day from which it counts */
public record TitleEventView(TitleEventType kind, LocalDate effective, String documentNumber, String reason) {
    /** What everybody may read of it: why a plaque was made again is between its holder and the office. */
    public String publicReason() {
        return kind == TitleEventType.REISSUED ? null : reason;
    }
}
