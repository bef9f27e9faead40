package fangxin.document.template;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.organization.worklist.TaskSource;
import fangxin.organization.worklist.TaskType;
import fangxin.organization.worklist.WaitingTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Source of worklist tasks: the templates that an office has proposed and neither put in force nor withdrawn. */
@ApplicationScoped
class TemplateTasks implements TaskSource {
    @Inject
    DocumentTypeCatalogue types;

    @PersistenceContext
    EntityManager em;

    @Override
    public List<WaitingTask> find(Actor actor, BusinessMoment now) {
        List<String> offices = Stream.of(Role.COUNTY_OFFICE, Role.HANDLER)
                .flatMap(actor::placesAs)
                .distinct()
                .toList();
        return offices.isEmpty()
                ? List.of()
                : em.createQuery("""
                    select t.documentType, t.fileName, t.uploadedAt from DocumentTemplate t
                    where t.office in :offices and t.state = :proposed\
                    """, Object[].class)
                        .setParameter("offices", offices)
                        .setParameter("proposed", TemplateState.PROPOSED)
                        .getResultStream()
                        .map(row -> task(types.byCode((String) row[0]), (String) row[1], (Instant) row[2]))
                        .toList();
    }

    private static WaitingTask task(DocumentType type, String file, Instant since) {
        return WaitingTask.undated(
                TaskType.DECIDE_TEMPLATE, type.name(), file, since, "/work/template?type=" + type.slug());
    }
}
