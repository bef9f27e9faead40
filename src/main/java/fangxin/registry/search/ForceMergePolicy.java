package fangxin.registry.search;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.index.FilterMergePolicy;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.TieredMergePolicy;

/** Merge policy that also rewrites a single segment when a merge is forced, so that its files are reopened. */
final class ForceMergePolicy extends FilterMergePolicy {
    ForceMergePolicy() {
        super(new TieredMergePolicy());
    }

    @Override
    public MergeSpecification findForcedMerges(
            SegmentInfos parts, int most, Map<SegmentCommitInfo, Boolean> asked, MergeContext context)
            throws IOException {
        if (parts.size() != 1 || !Boolean.TRUE.equals(asked.get(parts.info(0)))) {
            return super.findForcedMerges(parts, most, asked, context);
        }
        MergeSpecification anew = new MergeSpecification();
        anew.add(new OneMerge(parts.asList()));
        return anew;
    }
}
