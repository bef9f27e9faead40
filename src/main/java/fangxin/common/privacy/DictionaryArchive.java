package fangxin.common.privacy;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.corpus.io.IIOAdapter;
import java.io.FileNotFoundException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Adapter by which HanLP reads its dictionaries from its own archive. The class loader of the application would keep
 * the content of each file that it opens, 13 MB of heap.
 */
final class DictionaryArchive implements IIOAdapter {
    private final Path archive;

    private DictionaryArchive(Path archive) {
        this.archive = archive;
    }

    /**
     * Returns the adapter for the archive from which HanLP's classes were loaded.
     *
     * @throws IllegalStateException if the classes come from no file
     */
    static DictionaryArchive ofLibrary() {
        try {
            return new DictionaryArchive(Path.of(HanLP.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI()));
        } catch (URISyntaxException malformed) {
            throw new IllegalStateException(malformed);
        }
    }

    @Override
    public InputStream open(String name) throws IOException {
        ZipFile file = new ZipFile(archive.toFile());
        ZipEntry entry = file.getEntry(name);
        if (entry == null) {
            file.close();
            throw new FileNotFoundException(name);
        }
        return new FilterInputStream(file.getInputStream(entry)) {
            @Override
            public void close() throws IOException {
                try (file) {
                    super.close();
                }
            }
        };
    }

    /** @throws UnsupportedOperationException always, since the dictionaries are only read */
    @Override
    public OutputStream create(String name) {
        throw new UnsupportedOperationException(name);
    }
}
