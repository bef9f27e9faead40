package fangxin.registry.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.SegmentReader;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForceMergePolicyTest {
    /** Lucene's own policy leaves a single segment as it is. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void partsBecomeOneNewPart(int count) throws IOException {
        try (Directory files = new ByteBuffersDirectory();
                IndexWriter writer =
                        new IndexWriter(files, new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE))) {
            for (int i = 0; i < count; i++) {
                Document document = new Document();
                document.add(new NumericDocValuesField("value", i));
                writer.addDocument(document);
                writer.flush();
            }
            List<String> before = parts(writer);
            writer.getConfig().setMergePolicy(new ForceMergePolicy());
            writer.forceMerge(1);

            assertThat(before).hasSize(count);
            assertThat(parts(writer)).hasSize(1).doesNotContainAnyElementsOf(before);
        }
    }

    private static List<String> parts(IndexWriter writer) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            return reader.leaves().stream()
                    .map(leaf -> leaf.reader())
                    .flatMap(part ->
                            part instanceof SegmentReader one ? Stream.of(one.getSegmentName()) : Stream.empty())
                    .toList();
        }
    }
}
