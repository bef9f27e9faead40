package fangxin.registry.search;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.IOUtils;

/**
 * Lucene directory that reads files through {@code NIOFSDirectory} while the index is built and maps files that are
 * opened afterwards: mapped before and after the merge, the index would count twice against the memory of the
 * process.
 */
final class BuildAwareDirectory extends FilterDirectory {
    private final Directory unmapped;
    private volatile boolean useMemoryMapping;

    BuildAwareDirectory(Path folder) throws IOException {
        super(FSDirectory.open(folder));
        unmapped = new NIOFSDirectory(folder);
    }

    /** Maps files that are opened from now on into memory. */
    void useMemoryMapping() {
        useMemoryMapping = true;
    }

    @Override
    public IndexInput openInput(String name, IOContext context) throws IOException {
        return useMemoryMapping ? super.openInput(name, context) : unmapped.openInput(name, context);
    }

    @Override
    public void close() throws IOException {
        IOUtils.close(unmapped, in);
    }
}
