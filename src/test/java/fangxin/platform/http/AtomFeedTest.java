package fangxin.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.platform.http.AtomFeed.AtomEntry;
import fangxin.platform.http.AtomFeed.AtomText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class AtomFeedTest {
    /** One text with a character that XML lacks would make the whole feed unreadable. */
    @Test
    void aTextWithAnyCharacterLeavesTheFeedWellFormed() throws Exception {
        StringBuilder any = new StringBuilder();
        for (int point = 0; point <= 0x1_0001; point++) {
            any.appendCodePoint(point);
        }
        AtomText text = new AtomText("甲\ufffe乙\u0001丙😀\n", true);
        ByteArrayOutputStream feed = new ByteArrayOutputStream();

        new AtomFeed("/warnings", "/warnings.atom", any.toString(), Locale.ENGLISH)
                .write(List.of(new AtomEntry("/warnings/1", text, text, "市局", Instant.EPOCH, Instant.EPOCH)), feed);

        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(feed.toByteArray()))
                        .getElementsByTagName("summary")
                        .item(0)
                        .getTextContent())
                .isEqualTo("甲乙丙😀\n");
    }
}
