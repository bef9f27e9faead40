package fangxin.casework.appraisal.web;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.casework.appraisal.AppraisalService;
import fangxin.casework.appraisal.AppraisalViews.AppraisalFigures;
import fangxin.platform.persistence.PublicCopies;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class AppraisalFiguresBeanTest {
    @Test
    void theFiguresAreCopiedBeforeTheirFirstRequest() {
        List<String> copied = new ArrayList<>();
        AppraisalFiguresBean bean = new AppraisalFiguresBean();
        bean.service = new AppraisalService() {
            @Override
            public AppraisalFigures figures() {
                return new AppraisalFigures(2026, 5, List.of());
            }
        };
        bean.copies = new PublicCopies() {
            @Override
            public <T> T read(String key, Supplier<T> source) {
                copied.add(key);
                return source.get();
            }
        };

        bean.refresh(new PublicCopies.Refresh());

        assertThat(copied).containsExactly("appraisals");
    }
}
