package fangxin.registry.search;

import fangxin.platform.persistence.DataFolder;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.IOUtils;

/**
 * Lucene directory that reads files through {@code NIOFSDirectory} while the index is built and maps files that are
 * opened afterwards into memory, and lets only the owner read the files that it creates. Mapped before and after the
 * merge, the index would count twice against the memory of the process.
 */
final class BuildAwareDirectory extends FilterDirectory {
    private final Path folder;
    private final Directory unmapped;
    private volatile boolean useMemoryMapping;

    BuildAwareDirectory(Path folder) throws IOException {
        super(FSDirectory.open(folder));
        this.folder = folder;
        unmapped = new NIOFSDirectory(folder);
    }

    /** Maps files that are opened from now on into memory. */
    void useMemoryMapping() {
        useMemoryMapping = true;
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
        IndexOutput output = super.createOutput(name, context);
        DataFolder.restrictFile(folder.resolve(name));
        return output;
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
        IndexOutput output = super.createTempOutput(prefix, suffix, context);
        DataFolder.restrictFile(folder.resolve(output.getName()));
        return output;
    }

    @Override
    public Lock obtainLock(String name) throws IOException {
        Lock lock = super.obtainLock(name);
        DataFolder.restrictFile(folder.resolve(name));
        return lock;
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
