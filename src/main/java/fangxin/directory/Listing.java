package fangxin.directory;

import fangxin.Wording;
import fangxin.naming.CertificateNumber;
import fangxin.naming.Title.Standing;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A titled unit as the directory holds it: everything that lists, verification and open data say of it.
 *
 * @param old         whether it comes from an old register
 * @param paperNumber what the paper of an old register bears, or null
 * @param office      code of the county-level office
 * @param lat         WGS-84
 * @param recorded    the state as it was recorded; see {@link #standing}
 * @param photo       id of the public picture, or null
 * @param since       from when it has been suspended or revoked, or null
 */
public record Listing(String number, boolean old, String paperNumber, String registeredName, String creditCode,
        String signName, String address, String office, String street, Double lat, Double lng, String trade,
        String kind, String level, String grade, Standing recorded, LocalDate namedOn, LocalDate validUntil,
        String photo, Wording wording, Wording namingBody, String documentNumber,
        LocalDate since) {

    private static final Standing[] STANDINGS = Standing.values();
    private static final int ABSENT = 0xffff;

    /** What the public is told on a day: the last day counts, whether or not anybody has ended the title. */
    public Standing standing(LocalDate today) {
        return (recorded == Standing.VALID || recorded == Standing.SUSPENDED) && validUntil != null
                && today.isAfter(validUntil) ? Standing.EXPIRED : recorded;
    }

    /** Whether it is about the same place under the same licence, and the same kind of subject. */
    boolean sameSubject(Listing other) {
        return Objects.equals(creditCode, other.creditCode) && kind.equals(other.kind)
                && Spelling.folded(signName).equals(Spelling.folded(other.signName));
    }

    /** In groups, as it is read out. */
    public String grouped() {
        return CertificateNumber.parse(number).map(CertificateNumber::grouped).orElse(number);
    }

    /** The number that the paper bears: in groups where it is one of ours, null where none is stated (未载明). */
    public String printed() {
        return !old || number.equals(paperNumber) ? grouped() : paperNumber;
    }

    /** As it is kept in the index; what it has in common with other units is kept among the phrases. */
    byte[] bytes(Phrases common) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(160);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (String text : new String[] {number, paperNumber, registeredName, creditCode, signName, address, photo}) {
                write(out, text, Phrases.NONE);
            }
            for (String text : new String[] {office, street, trade, kind, level, grade, wording.zh(), wording.en(),
                namingBody.zh(), namingBody.en(), documentNumber}) {
                write(out, text, text == null ? Phrases.NONE : common.number(text));
            }
            out.writeByte(recorded.ordinal());
            out.writeBoolean(old);
            out.writeDouble(lat == null ? Double.NaN : lat);
            out.writeDouble(lng == null ? Double.NaN : lng);
            out.writeInt(namedOn == null ? Integer.MIN_VALUE : (int) namedOn.toEpochDay());
            out.writeInt(validUntil == null ? Integer.MIN_VALUE : (int) validUntil.toEpochDay());
            out.writeInt(since == null ? Integer.MIN_VALUE : (int) since.toEpochDay());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static Listing of(byte[] bytes, int offset, int length, Phrases common) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, offset, length))) {
            String[] own = new String[7];
            for (int i = 0; i < own.length; i++) {
                own[i] = read(in, common);
            }
            String[] texts = new String[11];
            for (int i = 0; i < texts.length; i++) {
                texts[i] = read(in, common);
            }
            Standing recorded = STANDINGS[in.readByte()];
            boolean old = in.readBoolean();
            double lat = in.readDouble();
            double lng = in.readDouble();
            return new Listing(own[0], old, own[1], own[2], own[3], own[4], own[5], texts[0], texts[1],
                    Double.isNaN(lat) ? null : lat, Double.isNaN(lng) ? null : lng, texts[2], texts[3], texts[4],
                    texts[5], recorded, day(in.readInt()), day(in.readInt()), own[6], new Wording(texts[6], texts[7]),
                    new Wording(texts[8], texts[9]), texts[10], day(in.readInt()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A text by its number among the phrases, or itself where it has none. */
    private static void write(DataOutputStream out, String text, int number) throws IOException {
        out.writeShort(text == null ? ABSENT : number);
        if (text != null && number == Phrases.NONE) {
            out.writeUTF(text);
        }
    }

    private static String read(DataInputStream in, Phrases common) throws IOException {
        int number = in.readUnsignedShort();
        return number == ABSENT ? null : number == Phrases.NONE ? in.readUTF() : common.text(number);
    }

    private static LocalDate day(int day) {
        return day == Integer.MIN_VALUE ? null : LocalDate.ofEpochDay(day);
    }
}
