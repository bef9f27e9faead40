package fangxin.complaint.station;

import fangxin.common.NameCollation;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.platform.config.Settings;
import fangxin.platform.persistence.BulkTable;
import fangxin.platform.persistence.BulkTable.Column;
import fangxin.platform.persistence.SequenceCounters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Bulk writer, by JDBC, that inserts the stations and ODR firms of an imported register in the present transaction.
 */
@ApplicationScoped
class StationWriter {
    /** Row of the file with its number. */
    private record WrittenStation(String number, StationRow row, LocalDate activeOn, String batch, Instant at) {}

    private static final BulkTable<WrittenStation> STATIONS = new BulkTable<>(
            "station",
            List.of(
                    new Column<>("number", "varchar", WrittenStation::number),
                    new Column<>("version", "bigint", each -> 1L),
                    new Column<>("owner", "varchar", each -> each.row().office()),
                    new Column<>("type", "varchar", each -> each.row().type().name()),
                    new Column<>("state", "varchar", each -> StationState.IMPORTED.name()),
                    new Column<>("venue", "varchar", each -> each.row().place().venue()),
                    new Column<>("name", "varchar", each -> each.row().name()),
                    new Column<>(
                            "namesortkey",
                            "varchar",
                            each -> NameCollation.key(each.row().name())),
                    new Column<>("hostname", "varchar", each -> each.row().hostName()),
                    new Column<>(
                            "hostsortkey",
                            "varchar",
                            each -> NameCollation.key(each.row().hostName())),
                    new Column<>("creditcode", "varchar", each -> each.row().creditCode()),
                    new Column<>(
                            "address", "varchar", each -> each.row().place().address()),
                    new Column<>("street", "varchar", each -> each.row().place().street()),
                    new Column<>("link", "varchar", each -> each.row().place().link()),
                    new Column<>("phone", "varchar", each -> each.row().place().phone()),
                    new Column<>("lat", "double", each -> each.row().place().lat()),
                    new Column<>("lng", "double", each -> each.row().place().lng()),
                    new Column<>("staff", "integer", each -> each.row().staff()),
                    new Column<>("conditions", "varchar", each -> ""),
                    new Column<>("openedon", "date", each -> each.row().openedOn()),
                    new Column<>("activeon", "date", WrittenStation::activeOn),
                    new Column<>("importedby", "varchar", WrittenStation::batch),
                    new Column<>("enteredat", "timestamp", WrittenStation::at)));

    @PersistenceContext
    EntityManager em;

    @Inject
    SequenceCounters counters;

    /** Inserts the entries of an import, which become active once it is confirmed; their idle days count from today. */
    void write(List<StationRow> rows, String batch, BusinessMoment now) {
        if (rows.isEmpty()) {
            return;
        }
        int year = now.today().getYear();
        long first = counters.next("station/" + year, rows.size()) - rows.size() + 1;
        em.flush();
        List<WrittenStation> written = IntStream.range(0, rows.size())
                .mapToObj(i -> new WrittenStation(
                        Station.numberOf(year, first + i), rows.get(i), now.today(), batch, now.at()))
                .toList();
        try {
            STATIONS.insert(em.unwrap(Connection.class), written, Settings.isOnPostgresql());
        } catch (SQLException refused) {
            throw new IllegalStateException("stations were not stored", refused);
        }
    }
}
