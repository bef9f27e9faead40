package fangxin.registry.search;

import fangxin.common.LocalizedText;
import fangxin.naming.title.CertificateNumber;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BitUtil;

/**
 * Encoding of the values of a {@link RegisterField}: how they are read from the database, and written to and read from
 * the {@link UnitRecordFile}. A value may be null.
 */
abstract class FieldEncoding<T> {
    /** Reader of a value from a row of the database. */
    private interface ColumnReader<T> {
        T read(ResultSet row, int column) throws SQLException;
    }

    private static final int ABSENT = 0;
    private static final int PRESENT = 1;

    /** A certificate number, which is 19 digits: eight bytes. */
    static final FieldEncoding<String> NUMBER = new FieldEncoding<>(ResultSet::getString) {
        @Override
        void write(DataOutput out, String number, StringPool pool) throws IOException {
            out.writeLong(Long.parseUnsignedLong(number));
        }

        @Override
        String read(ByteArrayDataInput in, byte[] bytes, StringPool pool) {
            String digits = Long.toUnsignedString(in.readLong());
            return "0".repeat(CertificateNumber.LENGTH - digits.length()) + digits;
        }
    };

    /** A text that few units share. */
    static final FieldEncoding<String> TEXT = new FieldEncoding<>(ResultSet::getString) {
        @Override
        void write(DataOutput out, String text, StringPool pool) throws IOException {
            writeText(out, text);
        }

        @Override
        String read(ByteArrayDataInput in, byte[] bytes, StringPool pool) {
            return readText(in, bytes);
        }
    };

    /** A text that many units share: its number in the pool, or the text itself if the pool refused it. */
    static final FieldEncoding<String> SHARED_TEXT = new FieldEncoding<>(ResultSet::getString) {
        @Override
        void write(DataOutput out, String text, StringPool pool) throws IOException {
            int number = text == null ? StringPool.NONE : pool.number(text);
            out.writeVInt(text == null ? ABSENT : PRESENT + number);
            if (text != null && number == StringPool.NONE) {
                writeText(out, text);
            }
        }

        @Override
        String read(ByteArrayDataInput in, byte[] bytes, StringPool pool) {
            int head = in.readVInt();
            return head == ABSENT ? null : head == PRESENT ? readText(in, bytes) : pool.text(head - PRESENT);
        }
    };

    /** A shared text in both languages, each of which may be null, in two columns. */
    static final FieldEncoding<LocalizedText> LOCALIZED_TEXT =
            new FieldEncoding<>((row, column) -> new LocalizedText(row.getString(column), row.getString(column + 1))) {
                @Override
                int columns() {
                    return 2;
                }

                @Override
                void write(DataOutput out, LocalizedText text, StringPool pool) throws IOException {
                    SHARED_TEXT.write(out, text.zh(), pool);
                    SHARED_TEXT.write(out, text.en(), pool);
                }

                @Override
                LocalizedText read(ByteArrayDataInput in, byte[] bytes, StringPool pool) throws IOException {
                    String zh = SHARED_TEXT.read(in, bytes, pool);
                    return new LocalizedText(zh, SHARED_TEXT.read(in, bytes, pool));
                }
            };

    /** Encoding of a flag: true if the column is not null. */
    static final FieldEncoding<Boolean> FLAG = new FieldEncoding<>((row, column) -> row.getString(column) != null) {
        @Override
        void write(DataOutput out, Boolean flag, StringPool pool) throws IOException {
            out.writeByte((byte) (flag ? PRESENT : ABSENT));
        }

        @Override
        Boolean read(ByteArrayDataInput in, byte[] bytes, StringPool pool) {
            return in.readByte() == PRESENT;
        }
    };

    /** Degrees of latitude or longitude. */
    static final FieldEncoding<Double> DEGREES =
            new FieldEncoding<>((row, column) -> row.getObject(column, Double.class)) {
                @Override
                void write(DataOutput out, Double degrees, StringPool pool) throws IOException {
                    out.writeByte((byte) (degrees == null ? ABSENT : PRESENT));
                    if (degrees != null) {
                        out.writeLong(Double.doubleToRawLongBits(degrees));
                    }
                }

                @Override
                Double read(ByteArrayDataInput in, byte[] bytes, StringPool pool) {
                    return in.readByte() == ABSENT ? null : (Double) Double.longBitsToDouble(in.readLong());
                }
            };

    /** A day. */
    static final FieldEncoding<LocalDate> DAY =
            new FieldEncoding<>((row, column) -> Optional.ofNullable(row.getDate(column))
                    .map(Date::toLocalDate)
                    .orElse(null)) {
                @Override
                void write(DataOutput out, LocalDate day, StringPool pool) throws IOException {
                    out.writeVLong(day == null ? ABSENT : PRESENT + BitUtil.zigZagEncode(day.toEpochDay()));
                }

                @Override
                LocalDate read(ByteArrayDataInput in, byte[] bytes, StringPool pool) {
                    long head = in.readVLong();
                    return head == ABSENT ? null : LocalDate.ofEpochDay(BitUtil.zigZagDecode(head - PRESENT));
                }
            };

    /**
     * Returns the encoding of the constants of an enum: one byte.
     *
     * @param parser parses the text of the column
     */
    static <E extends Enum<E>> FieldEncoding<E> constant(E[] constants, Function<String, E> parser) {
        return new FieldEncoding<>((row, column) ->
                Optional.ofNullable(row.getString(column)).map(parser).orElse(null)) {
            @Override
            void write(DataOutput out, E constant, StringPool pool) throws IOException {
                out.writeByte((byte) (constant == null ? ABSENT : PRESENT + constant.ordinal()));
            }

            @Override
            E read(ByteArrayDataInput in, byte[] bytes, StringPool pool) {
                int head = in.readByte();
                return head == ABSENT ? null : constants[head - PRESENT];
            }
        };
    }

    private final ColumnReader<T> reader;

    private FieldEncoding(ColumnReader<T> reader) {
        this.reader = reader;
    }

    /** Returns the number of columns of the database. */
    int columns() {
        return 1;
    }

    /** Reads the value from a row; {@code column} is the first of its columns. */
    T read(ResultSet row, int column) throws SQLException {
        return reader.read(row, column);
    }

    abstract void write(DataOutput out, T value, StringPool pool) throws IOException;

    /** @param bytes the array that {@code in} reads */
    abstract T read(ByteArrayDataInput in, byte[] bytes, StringPool pool) throws IOException;

    /**
     * Writes a header and the characters, which take one byte each if all are Latin-1, else two. The header is 0 for
     * null, else 1 + 2 × length, plus 1 if a character takes two bytes.
     */
    private static void writeText(DataOutput out, String text) throws IOException {
        if (text == null) {
            out.writeVInt(ABSENT);
            return;
        }
        boolean wide = text.chars().anyMatch(letter -> letter > 0xff);
        byte[] letters = text.getBytes(wide ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1);
        out.writeVInt(PRESENT + (text.length() << 1) + (wide ? 1 : 0));
        out.writeBytes(letters, letters.length);
    }

    private static String readText(ByteArrayDataInput in, byte[] bytes) {
        int head = in.readVInt();
        if (head == ABSENT) {
            return null;
        }
        int from = in.getPosition();
        int letters = (head - PRESENT) >> 1;
        boolean wide = (head - PRESENT & 1) == 1;
        in.skipBytes(wide ? 2L * letters : letters);
        if (!wide) {
            return new String(bytes, from, letters, StandardCharsets.ISO_8859_1);
        }
        char[] text = new char[letters];
        ByteBuffer.wrap(bytes, from, 2 * letters).asCharBuffer().get(text);
        return new String(text);
    }
}
