package fangxin.document.template;

import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Service by which an office replaces the templates of its documents: upload, check, preview, put in force. */
@Stateless
@RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.HANDLER, RoleNames.AUDITOR})
public class TemplateService {
    /** Document type with the template that is in force for an office. */
    public record TemplateLine(DocumentType kind, TemplateView inForce) {}

    /** View of a template; {@code own}: the office's own, not the programme's. */
    public record TemplateView(
            String id,
            DocumentType kind,
            int issue,
            boolean own,
            TemplateState state,
            String fileName,
            String sha256,
            String actorName,
            Instant uploadedAt,
            Instant inForceAt) {}

    /** Placeholder that a template may use, with its meaning; {@code table} is empty for a field. */
    public record TemplatePlaceholder(String table, String word, LocalizedText meaning) {}

    /** Event of a template version that an office puts in force. */
    public record TemplateActivated(DocumentType kind, String office, int issue, boolean own) {}

    @Inject
    TemplateRepository templates;

    @Inject
    DocumentRenderer typesetting;

    @Inject
    CurrentUser signedIn;

    @Inject
    BusinessClock moments;

    @Inject
    Event<TemplateActivated> used;

    /** The office whose templates this officer manages. */
    public String office() {
        return signedIn.actor().posts().stream()
                .filter(post ->
                        post.role() == Role.COUNTY_OFFICE || post.role() == Role.HANDLER || post.role() == Role.AUDITOR)
                .map(Actor.Post::at)
                .findFirst()
                .orElseThrow(() -> new NotFound("office"));
    }

    public List<TemplateLine> lines() {
        String office = office();
        List<DocumentTemplate> all = templates.inForce();
        return Arrays.stream(DocumentType.values())
                .map(kind -> new TemplateLine(
                        kind,
                        view(all.stream()
                                .filter(each -> each.kind() == kind
                                        && (each.office() == null
                                                || each.office().equals(office)))
                                .max((one, other) -> Boolean.compare(one.office() != null, other.office() != null))
                                .orElseThrow())))
                .toList();
    }

    /** The versions of a kind: the office's own, and the programme's below them; the newest first. */
    public List<TemplateView> versions(DocumentType kind) {
        return Stream.concat(templates.of(kind, office()).stream(), templates.of(kind, null).stream())
                .map(TemplateService::view)
                .toList();
    }

    /** Takes a template in, once nothing is wrong with it. It has no effect yet. */
    @RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.HANDLER})
    public TemplateView propose(DocumentType kind, String name, InputStream content) {
        byte[] file = read(content);
        TemplateValidator.check(kind, file);
        typesetting.set(DocumentFormat.HTML, kind, file, DocumentData.sample(kind));
        return view(templates.add(
                kind, office(), name, file, signedIn.actor(), moments.now().at()));
    }

    private static byte[] read(InputStream content) {
        try {
            byte[] file = content.readNBytes((int) TemplateRepository.MOST_BYTES + 1);
            if (file.length > TemplateRepository.MOST_BYTES) {
                throw RuleViolation.at("file", "storage.size", TemplateRepository.MOST_BYTES / 1024 / 1024);
            }
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Puts a version in force: one that was checked, or one that was before. The programme's own is in force wherever
     * an office has none.
     */
    @RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.HANDLER})
    public TemplateView putInForce(String id) {
        DocumentTemplate template = seen(id);
        DocumentTemplate before = templates.inForce(template.kind(), office());
        template.requireOtherThan(before);
        if (before.office() != null) {
            before.replace();
        }
        if (template.office() != null) {
            template.putInForce(moments.now().at());
        }
        used.fire(new TemplateActivated(template.kind(), office(), template.issue(), template.office() != null));
        return view(template);
    }

    @RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.HANDLER})
    public TemplateView withdraw(String id) {
        DocumentTemplate template = own(id);
        template.withdraw();
        return view(template);
    }

    /** The file itself, to go on working with. */
    public byte[] file(String id) {
        return templates.bytesOf(seen(id));
    }

    /** How papers will look, each field showing what it is called. */
    public byte[] preview(String id, DocumentFormat form) {
        DocumentTemplate template = seen(id);
        return typesetting.set(
                form, template.kind(), templates.bytesOf(template), DocumentData.sample(template.kind()));
    }

    public TemplateView template(String id) {
        return view(seen(id));
    }

    /** All that a template of this kind may name. */
    public List<TemplatePlaceholder> words(DocumentType kind) {
        Stream<TemplatePlaceholder> fields = Stream.concat(
                kind.fields().stream()
                        .map(code -> new TemplatePlaceholder(
                                "", PlaceholderNames.field(code), PlaceholderNames.meaning(code))),
                Stream.of(new TemplatePlaceholder("", PlaceholderNames.PICTURE, PlaceholderNames.meaning("picture"))));
        Stream<TemplatePlaceholder> columns = kind.tables().entrySet().stream()
                .flatMap(table -> table.getValue().stream()
                        .map(column -> new TemplatePlaceholder(
                                PlaceholderNames.table(table.getKey()),
                                PlaceholderNames.field(column),
                                PlaceholderNames.meaning(column))));
        return Stream.concat(fields, columns).toList();
    }

    private DocumentTemplate own(String id) {
        DocumentTemplate template = templates.byId(id);
        if (!office().equals(template.office())) {
            throw new NotFound(id);
        }
        return template;
    }

    private DocumentTemplate seen(String id) {
        DocumentTemplate template = templates.byId(id);
        if (template.office() != null && !office().equals(template.office())) {
            throw new NotFound(id);
        }
        return template;
    }

    private static TemplateView view(DocumentTemplate template) {
        return new TemplateView(
                template.id(),
                template.kind(),
                template.issue(),
                template.office() != null,
                template.state(),
                template.fileName(),
                template.sha256(),
                template.actorName(),
                template.uploadedAt(),
                template.inForceAt());
    }
}
