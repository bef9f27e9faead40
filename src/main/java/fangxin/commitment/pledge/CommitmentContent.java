package fangxin.commitment.pledge;

import fangxin.common.FieldErrors;
import fangxin.common.LocalizedText;
import fangxin.common.Sha256;
import fangxin.common.validation.Length;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Value of what a holder pledges (承诺内容): three guarantees and the promises that it adds; it checks itself against the
 * terms, and writes and hashes the text that is signed.
 *
 * @param promises codes of promises of the terms
 */
public record CommitmentContent(
        @NotNull(message = "{pledge.guarantee}") @Valid CommitmentGuarantees guarantees,

        @Size(max = CommitmentTerms.MOST, message = "{pledge.promise.unknown}")
        List<@NotNull @Length(max = 40) String> promises)
        implements Serializable {
    public CommitmentContent {
        promises = promises == null ? List.of() : new ArrayList<>(promises);
    }

    /** Refuses an empty guarantee, and promises that the terms do not have or that are stated twice. */
    public void check(CommitmentTerms terms) {
        FieldErrors errors = new FieldErrors().validate(this);
        if (guarantees != null) {
            refuseEmpty(errors, "quality", guarantees.quality());
            refuseEmpty(errors, "honesty", guarantees.honesty());
            refuseEmpty(errors, "rights", guarantees.rights());
        }
        errors.refuse(
                promises.stream().anyMatch(code -> terms.promise(code).isEmpty())
                        || new HashSet<>(promises).size() < promises.size(),
                "promises",
                "pledge.promise.unknown");
        errors.check();
    }

    private static void refuseEmpty(FieldErrors errors, String field, LocalizedText text) {
        errors.refuse(text != null && (text.zh() == null || text.zh().isBlank()), field, "pledge.guarantee");
    }

    /**
     * Returns the pledge in its public form, one promise a line, with the consent of the terms as the last line; in
     * Chinese where there is no English text.
     */
    LocalizedText lines(CommitmentTerms terms) {
        List<LocalizedText> all = Stream.of(
                        guarantees.all(),
                        promises.stream()
                                .map(terms::promise)
                                .flatMap(Optional::stream)
                                .map(CommitmentPromise::name),
                        Stream.ofNullable(terms.consent()))
                .flatMap(lines -> lines)
                .toList();
        return new LocalizedText(
                all.stream().map(LocalizedText::zh).collect(Collectors.joining("\n")),
                all.stream()
                        .map(text -> text.en() == null || text.en().isBlank() ? text.zh() : text.en())
                        .collect(Collectors.joining("\n")));
    }

    /** Returns the SHA-256 of the Chinese text: a signature is valid for this text only. */
    public String hash(CommitmentTerms terms) {
        return Sha256.hex(lines(terms).zh());
    }
}
