package fangxin.registry.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.Grade;
import fangxin.naming.title.TitleCategory;
import fangxin.naming.title.TitleDocument;
import fangxin.naming.title.TitleHolder;
import fangxin.naming.title.TitlePlaceBuilder;
import fangxin.naming.title.TitleStanding;
import fangxin.naming.title.TitleTerm;
import fangxin.registry.search.UnitRecord.RecordedStanding;
import fangxin.registry.search.UnitRecord.UnitCertificate;
import fangxin.round.ApplicationRound.TitleLevel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.apache.lucene.store.AlreadyClosedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnitRecordFileTest {
    @TempDir
    Path folder;

    private UnitRecordFile cards;

    @BeforeEach
    void open() throws IOException {
        cards = UnitRecordFile.create(folder.resolve("cards"));
    }

    @AfterEach
    void close() throws IOException {
        cards.close();
    }

    @Test
    void whatManyWroteAtOnceIsReadAsItWas() throws IOException {
        Map<Integer, Long> places = new ConcurrentHashMap<>();
        IntStream.range(0, 2_000).parallel().forEach(i -> places.put(i, written(unit(i, "人民大街" + i + "号"))));

        for (int i = 0; i < 2_000; i++) {
            assertThat(cards.read(places.get(i))).isEqualTo(unit(i, "人民大街" + i + "号"));
        }
    }

    @Test
    void anInterruptedReaderFailsAlone() throws IOException {
        long place = cards.write(unit(1, "路"));
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> cards.read(place)).isInstanceOf(ClosedByInterruptException.class);
        assertThat(Thread.interrupted()).isTrue();

        assertThat(cards.read(place)).isEqualTo(unit(1, "路"));
        assertThat(cards.read(cards.write(unit(2, "街")))).isEqualTo(unit(2, "街"));
    }

    @Test
    void otherReadersContinueBesideAnInterruptedOne() throws Exception {
        long place = cards.write(unit(1, "路"));
        AtomicBoolean done = new AtomicBoolean();
        Thread clumsy = new Thread(() -> {
            while (!done.get()) {
                Thread.currentThread().interrupt();
                assertThatThrownBy(() -> cards.read(place)).isInstanceOf(ClosedByInterruptException.class);
            }
        });
        clumsy.start();
        try {
            for (int i = 0; i < 5_000; i++) {
                assertThat(cards.read(place)).isEqualTo(unit(1, "路"));
            }
        } finally {
            done.set(true);
            clumsy.join();
        }
    }

    @Test
    void whoHoldsThemReadsToTheEnd() throws IOException {
        long place = cards.write(unit(1, "路"));
        cards.acquire();
        cards.close();
        cards.close();
        Files.delete(folder.resolve("cards"));
        assertThat(cards.read(place)).isEqualTo(unit(1, "路"));
        cards.release();

        assertThatThrownBy(() -> cards.read(place)).isInstanceOf(ClosedChannelException.class);
        assertThatThrownBy(() -> cards.acquire()).isInstanceOf(AlreadyClosedException.class);
    }

    @Test
    void aUnitThatCannotBeReadAgainIsNotWritten() {
        assertThatThrownBy(() -> cards.write(unit(1, "长".repeat(40_000))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2201022025101000001");
    }

    private long written(UnitRecord unit) {
        try {
            return cards.write(unit);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static UnitRecord unit(int i, String address) {
        boolean located = i % 3 != 0;
        return new UnitRecord(
                new UnitCertificate("2201022025101%06d".formatted(i), i % 2 == 0, null),
                new TitleHolder(null, "某某商贸有限公司" + i, "91220102MA%08d".formatted(i)),
                TitlePlaceBuilder.place("Café " + i, address)
                        .at(located ? 43.8 + i / 1e5 : null, located ? 125.3 : null)
                        .phone(i % 2 == 0 ? "0431-80005000" : null)
                        .build(),
                new TitleCategory("SHOP", "RETAIL", TitleLevel.COUNTY, i % 5 == 0 ? null : Grade.EXCELLENT),
                new TitleDocument(
                        "〔2026〕" + i,
                        new LocalizedText("示范店", "Model shop"),
                        new LocalizedText(null, null),
                        null,
                        TitleDocument.NO_PROMISES),
                new TitleTerm(LocalDate.of(2026, 1, 1).plusDays(i), null),
                new RecordedStanding(TitleStanding.VALID, i % 7 == 0 ? LocalDate.of(1969, 7, 20) : null),
                i % 4 == 0 ? "旧招牌" + i + "\n更旧的招牌" : null);
    }
}
