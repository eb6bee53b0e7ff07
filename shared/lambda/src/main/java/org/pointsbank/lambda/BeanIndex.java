package org.pointsbank.lambda;

import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.env.PropertyExpressionResolver;
import io.micronaut.context.env.PropertySourceLoader;
import io.micronaut.core.beans.BeanIntrospectionReference;
import io.micronaut.core.convert.TypeConverterRegistrar;
import io.micronaut.core.io.service.SoftServiceLoader.Optimizations;
import io.micronaut.core.io.service.SoftServiceLoader.StaticDefinition;
import io.micronaut.core.io.service.SoftServiceLoader.StaticServiceLoader;
import io.micronaut.core.optim.StaticOptimizations;
import io.micronaut.core.type.TypeInformationProvider;
import io.micronaut.inject.BeanConfiguration;
import io.micronaut.inject.BeanDefinitionReference;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Tells Micronaut which beans there are, instead of letting it search: ours, and those that inject
 * and read and write JSON. Without it, a cold start loads some 300 classes of servers, schedulers
 * and codecs only to find that nobody asks for them.
 */
final class BeanIndex {
  private static final String ROOT = "META-INF/micronaut/";
  private static final List<String> WANTED =
      List.of(
          "org.pointsbank.",
          "io.micronaut.serde.",
          "io.micronaut.inject.",
          "io.micronaut.context.event.");

  /** Of those, what only servers tell their health with, and types that no view of ours has. */
  private static final List<String> UNWANTED =
      List.of(
          "HealthResult",
          "HealthStatus",
          "java_lang_",
          "Javax",
          "BinderExceptionHandler",
          "InetAddressSerde",
          "LocalTimeSerde",
          "YearSerde",
          "ZonedDateTimeSerde");

  /** What Micronaut would open every jar for, and of which the bank has none. */
  private static final List<Class<?>> NONE =
      List.of(
          ApplicationContextConfigurer.class,
          BeanConfiguration.class,
          PropertySourceLoader.class,
          PropertyExpressionResolver.class,
          TypeConverterRegistrar.class,
          TypeInformationProvider.class);

  private BeanIndex() {}

  /** Sets the index for this JVM; must come before Micronaut looks for the first time. */
  static void open() {
    Map<String, StaticServiceLoader<?>> services = new HashMap<>();
    NONE.forEach(service -> services.put(service.getName(), new Listed<>(List.of())));
    services.put(BeanDefinitionReference.class.getName(), indexed(BeanDefinitionReference.class));
    services.put(
        BeanIntrospectionReference.class.getName(), indexed(BeanIntrospectionReference.class));
    StaticOptimizations.set(new Optimizations(services));
  }

  private static <S> StaticServiceLoader<S> indexed(Class<S> service) {
    List<StaticDefinition<S>> found = new ArrayList<>();
    for (String name : names(ROOT + service.getName())) {
      if (wanted(name)) {
        found.add(StaticDefinition.of(name, () -> made(name, service)));
      }
    }
    return new Listed<>(found);
  }

  private static boolean wanted(String name) {
    return WANTED.stream().anyMatch(name::startsWith)
        && UNWANTED.stream().noneMatch(name::contains);
  }

  private static <S> S made(String name, Class<S> service) {
    try {
      return service.cast(
          Class.forName(name, true, BeanIndex.class.getClassLoader())
              .getDeclaredConstructor()
              .newInstance());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("no bean " + name, e);
    }
  }

  /** The names of the files under {@code folder}, in every folder and jar of the class path. */
  private static List<String> names(String folder) {
    List<String> names = new ArrayList<>();
    try {
      for (URL url : Collections.list(BeanIndex.class.getClassLoader().getResources(folder))) {
        if (url.openConnection() instanceof JarURLConnection jar) {
          jar.getJarFile().stream()
              .map(entry -> entry.getName())
              .filter(name -> name.startsWith(folder) && name.length() > folder.length() + 1)
              .forEach(name -> names.add(name.substring(folder.length() + 1)));
        } else {
          Optional.ofNullable(new File(url.getPath()).list())
              .ifPresent(files -> names.addAll(List.of(files)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }

  /** A service whose makers are listed. */
  private record Listed<S>(List<StaticDefinition<S>> definitions)
      implements StaticServiceLoader<S> {
    @Override
    public Stream<StaticDefinition<S>> findAll(Predicate<String> predicate) {
      return definitions.stream().filter(definition -> predicate.test(definition.getName()));
    }
  }
}
