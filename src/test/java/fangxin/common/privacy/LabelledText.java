package fangxin.common.privacy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Text of the corpus for {@link NameModel}, with the characters that are names of persons, in order.
 *
 * @param set letter of the set that one writer wrote
 */
record LabelledText(String set, String text, List<Name> names) {
    /** Characters of a text from start to before end. */
    record Name(int start, int end) {}

    private static final String FILE = "labelled-texts.jsonl";

    /** Returns all texts of the corpus. */
    static List<LabelledText> all() {
        return new String(bytes(), StandardCharsets.UTF_8)
                .lines()
                .map(LabelledText::parsed)
                .toList();
    }

    /** Returns the checksum of the corpus. */
    static String checksum() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes() {
        try (InputStream file = LabelledText.class.getResourceAsStream(FILE)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LabelledText parsed(String line) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            JsonObject object = reader.readObject();
            return new LabelledText(
                    object.getString("set"),
                    object.getString("text"),
                    object.getJsonArray("names").stream()
                            .map(JsonValue::asJsonObject)
                            .map(name -> new Name(name.getInt("start"), name.getInt("end")))
                            .toList());
        }
    }
}
