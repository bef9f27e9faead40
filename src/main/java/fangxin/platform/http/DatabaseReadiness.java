package fangxin.platform.http;

import fangxin.platform.persistence.DatabaseStatus;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Health check of the database: the server is ready while it can be read and written. */
@Readiness
@ApplicationScoped
public class DatabaseReadiness implements HealthCheck {
    @Override
    public HealthCheckResponse call() {
        DatabaseStatus.Report report = DatabaseStatus.report();
        var answer = HealthCheckResponse.named("database").status(!report.away() && !report.full());
        if (report.cause() != null) {
            answer.withData("cause", report.cause())
                    .withData("since", report.since().toString());
        }
        return answer.build();
    }
}
