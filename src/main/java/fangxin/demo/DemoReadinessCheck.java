package fangxin.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * MicroProfile readiness check that fails, in a demonstration, until the past has been played or has stopped with an
 * error; without a demonstration it passes.
 */
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
