package fangxin.registry.search;

import fangxin.common.LocalizedText;
import fangxin.naming.title.CertificateNumber;
import fangxin.naming.title.TitleStanding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.store.OutputStreamDataOutput;

/**
 * Binary format of unit records. A text takes one byte a character if all are Latin-1, else two; texts that many
 * units share are numbers in a {@link StringPool}.
 */
final class UnitRecordCodec {
    private static final TitleStanding[] STANDINGS = TitleStanding.values();
    private static final int ABSENT = 0;
    private static final int OWN = 1;
    private static final int ELSEWHERE = 1;
    private static final int LAT = 2;
    private static final int LNG = 4;
    private static final int NAMED = 8;
    private static final int UNTIL = 16;
    private static final int SINCE = 32;

    private UnitRecordCodec() {}

    static byte[] encode(UnitRecord unit, StringPool common) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(160);
        DataOutput out = new OutputStreamDataOutput(bytes);
        try {
            out.writeLong(Long.parseUnsignedLong(unit.number()));
            for (String text : new String[] {
                unit.paperNumber(),
                unit.registeredName(),
                unit.creditCode(),
                unit.signName(),
                unit.address(),
                unit.photo()
            }) {
                text(out, text);
            }
            for (String text : new String[] {
                unit.office(),
                unit.street(),
                unit.trade(),
                unit.subjectType(),
                unit.level(),
                unit.grade(),
                unit.wording().zh(),
                unit.wording().en(),
                unit.namingBody().zh(),
                unit.namingBody().en(),
                unit.documentNumber()
            }) {
                phrase(out, text, common);
            }
            out.writeByte((byte) unit.recordedStanding().ordinal());
            out.writeByte((byte) ((unit.issuedElsewhere() ? ELSEWHERE : 0)
                    | flag(LAT, unit.lat())
                    | flag(LNG, unit.lng())
                    | flag(NAMED, unit.namedOn())
                    | flag(UNTIL, unit.validUntil())
                    | flag(SINCE, unit.since())));
            for (Double degrees : new Double[] {unit.lat(), unit.lng()}) {
                if (degrees != null) {
                    out.writeLong(Double.doubleToRawLongBits(degrees));
                }
            }
            for (LocalDate day : new LocalDate[] {unit.namedOn(), unit.validUntil(), unit.since()}) {
                if (day != null) {
                    out.writeZInt((int) day.toEpochDay());
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static int flag(int flag, Object value) {
        return value == null ? 0 : flag;
    }

    static UnitRecord decode(byte[] bytes, StringPool common) {
        ByteArrayDataInput in = new ByteArrayDataInput(bytes);
        try {
            String number = number(in.readLong());
            String[] own = new String[6];
            for (int i = 0; i < own.length; i++) {
                own[i] = text(in, bytes);
            }
            String[] texts = new String[11];
            for (int i = 0; i < texts.length; i++) {
                texts[i] = phrase(in, bytes, common);
            }
            TitleStanding recorded = STANDINGS[in.readByte()];
            int has = in.readByte();
            return new UnitRecord(
                    number,
                    (has & ELSEWHERE) != 0,
                    own[0],
                    own[1],
                    own[2],
                    own[3],
                    own[4],
                    texts[0],
                    texts[1],
                    degrees(in, has & LAT),
                    degrees(in, has & LNG),
                    texts[2],
                    texts[3],
                    texts[4],
                    texts[5],
                    recorded,
                    day(in, has & NAMED),
                    day(in, has & UNTIL),
                    own[5],
                    new LocalizedText(texts[6], texts[7]),
                    new LocalizedText(texts[8], texts[9]),
                    texts[10],
                    day(in, has & SINCE));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String number(long number) {
        String digits = Long.toUnsignedString(number);
        return "0".repeat(CertificateNumber.LENGTH - digits.length()) + digits;
    }

    /**
     * Writes a header and the characters. The header is 0 for null, else 1 + 2 × length, plus 1 if a character takes
     * two bytes.
     */
    private static void text(DataOutput out, String text) throws IOException {
        if (text == null) {
            out.writeVInt(ABSENT);
            return;
        }
        boolean wide = text.chars().anyMatch(letter -> letter > 0xff);
        byte[] letters = text.getBytes(wide ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1);
        out.writeVInt(OWN + (text.length() << 1) + (wide ? 1 : 0));
        out.writeBytes(letters, letters.length);
    }

    private static String text(ByteArrayDataInput in, byte[] bytes) {
        int head = in.readVInt();
        if (head == ABSENT) {
            return null;
        }
        int from = in.getPosition();
        int letters = (head - OWN) >> 1;
        boolean wide = (head - OWN & 1) == 1;
        in.skipBytes(wide ? 2L * letters : letters);
        if (!wide) {
            return new String(bytes, from, letters, StandardCharsets.ISO_8859_1);
        }
        char[] text = new char[letters];
        ByteBuffer.wrap(bytes, from, 2 * letters).asCharBuffer().get(text);
        return new String(text);
    }

    /** Writes the number of a pooled text, or the text itself if the pool refused it. */
    private static void phrase(DataOutput out, String text, StringPool common) throws IOException {
        int number = text == null ? StringPool.NONE : common.number(text);
        out.writeVInt(text == null ? ABSENT : OWN + number);
        if (text != null && number == StringPool.NONE) {
            text(out, text);
        }
    }

    private static String phrase(ByteArrayDataInput in, byte[] bytes, StringPool common) {
        int head = in.readVInt();
        return head == ABSENT ? null : head == OWN ? text(in, bytes) : common.text(head - OWN);
    }

    private static Double degrees(DataInput in, int there) throws IOException {
        return there == 0 ? null : (Double) Double.longBitsToDouble(in.readLong());
    }

    private static LocalDate day(DataInput in, int there) throws IOException {
        return there == 0 ? null : LocalDate.ofEpochDay(in.readZInt());
    }
}
