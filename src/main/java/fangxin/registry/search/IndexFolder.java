package fangxin.registry.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * Folder of the indexes that are kept between starts: creates one, or opens the one that may still be used, and
 * deletes the others. Nodes that share the data folder have an index each, which Lucene's write lock reserves.
 */
final class IndexFolder {
    private static final Logger LOG = Logger.getLogger(IndexFolder.class.getName());

    private final Path folder;

    IndexFolder(Path folder) {
        this.folder = folder;
    }

    /** Condition under which a kept index is used. */
    interface UseCondition {
        boolean accepts(IndexCommit origin) throws SQLException;
    }

    IndexGeneration create() throws IOException {
        return IndexGeneration.create(folder);
    }

    /**
     * Returns the first intact index that meets a condition and that no other node uses. All other unused ones are
     * deleted.
     */
    Optional<IndexGeneration> open(UseCondition condition) throws IOException, SQLException {
        IndexGeneration found = null;
        for (Path each : indexes()) {
            try {
                IndexGeneration opened = IndexGeneration.open(each);
                if (found == null && accepts(opened, condition)) {
                    found = opened;
                } else {
                    LOG.log(Level.FINE, "{0} is another database, release or history, or obsolete", each);
                    opened.discard();
                }
            } catch (LockObtainFailedException usedByAnotherNode) {
                LOG.log(Level.FINE, each.toString(), usedByAnotherNode);
            } catch (IOException unusable) {
                LOG.log(Level.FINE, each.toString(), unusable);
                IndexGeneration.delete(each);
            }
        }
        return Optional.ofNullable(found);
    }

    private static boolean accepts(IndexGeneration opened, UseCondition condition) throws IOException, SQLException {
        try {
            return condition.accepts(opened.origin()) && !opened.isWasteful();
        } catch (SQLException | RuntimeException failure) {
            opened.close();
            throw failure;
        }
    }

    private List<Path> indexes() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isDirectory).toList();
        }
    }
}
