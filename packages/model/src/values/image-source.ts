import { registryName, repositoryPart } from './image-ref';
import { type Parsed, parsed, refused } from './parsed';

/** Where images may come from: a registry, or a path in one: `ghcr.io/home-assistant`. */
export class ImageSource {
  /** @returns the source, or an issue's message and remedy for what no image could come from */
  public static tryParse(text: string): Parsed<ImageSource> {
    const [registry = '', ...path] = text.split('/');
    const isNamed = /[.:]/.test(registry) || registry === 'localhost';
    // an image is compared with it as text, under the name that Docker Hub has in full
    if (!isNamed || registry === 'index.docker.io' || text !== text.toLowerCase() || !registryName.test(registry) || !path.every(isPart))
      return refused(
        'must be a registry, or a path in one',
        text,
        "write it as 'docker.io', 'registry:5000' or 'ghcr.io/home-assistant': lower case, no scheme, no tag, no slash at the end",
      );
    return parsed(new ImageSource(text));
  }

  private constructor(private readonly text: string) {}

  /** The source itself, or a path in it. */
  public isWithin(other: ImageSource): boolean {
    return this.text === other.text || this.text.startsWith(`${other.text}/`);
  }

  public toString(): string {
    return this.text;
  }
}

function isPart(part: string): boolean {
  return repositoryPart.test(part);
}
