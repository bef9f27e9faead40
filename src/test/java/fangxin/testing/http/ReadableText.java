package fangxin.testing.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Functions that extract the text of an answer in any format. */
final class ReadableText {
    private ReadableText() {}

    static String in(byte[] sent) {
        try {
            return sent.length > 1 && sent[0] == 'P' && sent[1] == 'K'
                    ? unpacked(sent)
                    : new String(sent, StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Name and text of every part; markup may split a word. */
    private static String unpacked(byte[] archive) throws IOException {
        StringBuilder words = new StringBuilder();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                String inside = in(parts.readAllBytes());
                words.append(part.getName())
                        .append('\n')
                        .append(part.getName().endsWith(".xml") ? inside.replaceAll("<[^>]*>", "") : inside)
                        .append('\n');
            }
        }
        return words.toString();
    }
}
