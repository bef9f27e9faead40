package fangxin.criteria.editing;

import fangxin.common.RuleViolation;
import fangxin.criteria.exchange.EditionDiff;
import fangxin.criteria.exchange.EditionWorkbook;
import fangxin.criteria.model.CriteriaEdition;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RoleNames;
import fangxin.platform.config.JsonMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Service boundary for the editors of a draft: exports it as a workbook (XLSX), replaces its content by an imported
 * file (JSON or XLSX), and compares it with its base edition.
 */
@Stateless
@RolesAllowed({RoleNames.AUTHORITY, RoleNames.COUNTY_OFFICE})
public class EditionExchangeService {
    private static final int MOST = 5_000_000;

    @Inject
    EditionDraftRepository drafts;

    @Inject
    EditionOwnership ownership;

    @Inject
    DraftEditor drafting;

    @Inject
    CurrentUser currentUser;

    /** Takes the whole content from a file, JSON or XLSX; the sheet and the year of the draft stay. */
    public EditionDraftView importFile(String id, int basedOn, InputStream content) {
        CriteriaEdition read = read(content);
        return drafting.change(
                id,
                basedOn,
                EditionDraft.WHOLE_EDITION,
                edition -> new CriteriaEdition(
                        edition.sheet(),
                        edition.issue(),
                        read.name(),
                        read.effectiveFrom(),
                        read.effectiveUntil(),
                        read.sections(),
                        read.bonus(),
                        read.minus(),
                        read.thresholds(),
                        read.levels()));
    }

    private static CriteriaEdition read(InputStream content) {
        try {
            byte[] bytes = content.readNBytes(MOST);
            if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
                return EditionWorkbook.read(bytes);
            }
            CriteriaEdition read = JsonMapper.read(new String(bytes, StandardCharsets.UTF_8), CriteriaEdition.class);
            if (read != null) {
                return read;
            }
        } catch (JsonbException | JsonException noEdition) {
            throw RuleViolation.at("file", "criteria.edition.file.unreadable");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        throw RuleViolation.at("file", "criteria.edition.file.unreadable");
    }

    private EditionDraft draft(String id) {
        return ownership.requireEditable(currentUser.actor(), drafts.byId(id));
    }

    public byte[] workbook(String id, Locale locale) {
        return EditionWorkbook.write(draft(id).content(), locale);
    }

    /** Returns the differences between a draft and the edition it was copied from; empty where there is none. */
    public List<EditionDiff.RowDifference> compare(String id) {
        EditionDraft draft = draft(id);
        return draft.baseEdition() == null
                ? List.of()
                : EditionDiff.of(drafting.published(draft.baseEdition()), draft.content());
    }
}
