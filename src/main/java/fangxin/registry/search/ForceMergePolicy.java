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
            SegmentInfos segments, int maxSegments, Map<SegmentCommitInfo, Boolean> toMerge, MergeContext context)
            throws IOException {
        if (segments.size() != 1 || !Boolean.TRUE.equals(toMerge.get(segments.info(0)))) {
            return super.findForcedMerges(segments, maxSegments, toMerge, context);
        }
        MergeSpecification rewrite = new MergeSpecification();
        rewrite.add(new OneMerge(segments.asList()));
        return rewrite;
    }
}
