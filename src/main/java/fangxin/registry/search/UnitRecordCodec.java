package fangxin.registry.search;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.OutputStreamDataOutput;

/**
 * Codec of the binary format of a unit's record in {@link UnitRecordFile}: the values in the order of {@link
 * RegisterField}.
 */
final class UnitRecordCodec {
    private static final int USUAL_LENGTH = 160;

    private UnitRecordCodec() {}

    static byte[] encode(UnitRecord unit, StringPool pool) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_LENGTH);
        try {
            RegisterField.write(unit, new OutputStreamDataOutput(bytes), pool);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static UnitRecord decode(byte[] bytes, StringPool pool) {
        try {
            return RegisterField.read(new ByteArrayDataInput(bytes), bytes, pool);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
