package fangxin.procedure.screening;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.procedure.application.Attachment;
import fangxin.testing.InputClasses;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class RepeatedPictureProperties {
    @Property(tries = 200)
    void aFileIsRepeatedIfAndOnlyIfAnotherHasItsHash(
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 6) Integer> hashes) {
        List<Attachment> files = new ArrayList<>();
        hashes.forEach(hash -> files.add(new Attachment(
                "f" + files.size(), "front", "a.jpg", "image/jpeg", 1, String.valueOf(hash), Instant.EPOCH)));

        List<List<Attachment>> repeated = RepeatedPicturePolicy.repeated(files);

        InputClasses.requireBoth("repeated", hashes.size() > new HashSet<>(hashes).size());
        assertThat(files).allSatisfy(file -> {
            boolean shared = files.stream()
                            .filter(other -> other.sha256().equals(file.sha256()))
                            .count()
                    > 1;
            assertThat(repeated.stream().filter(group -> group.contains(file)).count())
                    .isEqualTo(shared ? 1 : 0);
        });
        assertThat(repeated)
                .allSatisfy(group -> assertThat(new HashSet<>(
                                group.stream().map(Attachment::sha256).toList()))
                        .hasSize(1));
    }
}
