package fangxin.complaint.station;

import fangxin.complaint.station.StationView.StationDetails;
import java.util.List;

/**
 * Value of the content of the forms of a station (服务站登记表、台账): its entry and its ledger, as the reader may see them.
 *
 * @param office code of the office that keeps the entry
 * @param ledger the disputes, without the contacts of consumers in clear
 */
public record StationFormData(String office, StationDetails details, List<StationCaseView> ledger) {}
