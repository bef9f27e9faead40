package fangxin.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** MicroProfile readiness check that fails until the demonstration has been played. */
@Readiness
@ApplicationScoped
public class DemoReadinessCheck implements HealthCheck {
    @Inject
    DemoHistory history;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("demonstration")
                .status(history.isFinished())
                .build();
    }
}
