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
 * Where the files of an index stand. As long as it is being built they are read; those that are opened later are seen as
 * memory, which is faster, but counts as the process's own: what is put together would be there twice.
 */
final class BuildAwareDirectory extends FilterDirectory {
    private final Directory unmapped;
    private volatile boolean useMemoryMapping;

    BuildAwareDirectory(Path folder) throws IOException {
        super(FSDirectory.open(folder));
        unmapped = new NIOFSDirectory(folder);
    }

    /** Files that are opened from now on are seen as memory. */
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
